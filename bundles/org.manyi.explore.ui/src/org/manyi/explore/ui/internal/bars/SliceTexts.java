/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.ScoredBy;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.ReadingMark;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.service.Analysis;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.StoredInput;

/** In which words the slice bar says what an analysis speaks of. */
record SliceTexts(Texts texts) {

	/** Sent, returned and valid sheets with their rates. */
	String counts(ResponseCounts counts) {
		Messages messages = texts.messages();
		List<String> parts = new ArrayList<>();
		counts.sent().ifPresent(sent -> parts.add(texts.format(messages.sent, sent)));
		parts.add(rated(counts.sent(), counts.returned(), messages.returned, messages.returnedOf));
		OptionalLong base = counts.sent().isPresent() ? counts.sent() : OptionalLong.of(counts.returned());
		parts.add(rated(base, counts.valid(), messages.valid, messages.validOf));
		return String.join(" · ", parts);
	}

	private String rated(OptionalLong base, long count, String plain, String withRate) {
		return base.isEmpty() || base.getAsLong() == 0 ? texts.format(plain, count)
				: texts.format(withRate, count, Rational.of(count * 100, base.getAsLong())
						.toDecimal(1, RoundingMode.HALF_UP).toPlainString());
	}

	/** Encoding and separator of a file; of a workspace, what was excluded and corrected. */
	String input(InputReport input) {
		Messages messages = texts.messages();
		if (input.stored().isPresent()) {
			StoredInput stored = input.stored().get();
			List<String> parts = new ArrayList<>();
			if (stored.excluded() > 0) {
				parts.add(texts.format(messages.excluded, stored.excluded()));
			}
			if (stored.corrected() > 0) {
				parts.add(texts.format(messages.decisionCorrected, stored.corrected()));
			}
			return String.join(" · ", parts);
		}
		if (input.separator() == InputReport.NO_SEPARATOR) {
			return input.encoding();
		}
		String separator = switch (input.separator()) {
			case ',' -> messages.separatorComma;
			case ';' -> messages.separatorSemicolon;
			case '\t' -> messages.separatorTab;
			default -> String.valueOf(input.separator());
		};
		return texts.format(messages.input, input.encoding(), separator);
	}

	String rejects(InputReport input) {
		return input.rejectedCount() == 0 ? texts.messages().noRejects
				: texts.format(texts.messages().rejects, input.rejectedCount());
	}

	/** Version, status, whether the version is the one in force, and whether the reading is the approved one. */
	String reading(Analysis analysis, Optional<ScoredBy> by) {
		Messages messages = texts.messages();
		Methodology methodology = analysis.plan().methodology();
		String status = switch (methodology.status()) {
			case DRAFT -> messages.statusDraft;
			case APPROVED -> messages.statusApproved;
			case RETIRED -> messages.statusRetired;
		};
		String approval = switch (analysis.plan().approval()) {
			case APPROVED -> messages.readingApproved;
			case OTHER_READING -> messages.readingOther;
			case DRAFT -> messages.readingDraft;
		};
		boolean departs = analysis.plan().readings().stream()
				.anyMatch(reading -> reading.mark().filter(ReadingMark.DEPARTS::equals).isPresent());
		return methodology.version() + " · " + status + by.flatMap(this::inForce).map(words -> " · " + words).orElse("")
				+ "\n" + approval + (departs ? " · " + messages.readingDeparts : "");
	}

	private Optional<String> inForce(ScoredBy by) {
		Messages messages = texts.messages();
		return by.inForce().map(found -> by.overruled()
				.map(version -> texts.format(messages.versionOverruled, version.version()))
				.orElse(found.version().isPresent() ? messages.versionInForce : messages.versionNone));
	}

	/** Why the analysis is by its version, in a sentence; empty where there are no versions to choose among. */
	Optional<String> version(Exploration exploration) {
		Messages messages = texts.messages();
		return exploration.analysis().flatMap(analysis -> exploration.by().flatMap(by -> by.inForce().map(found -> {
			String used = analysis.plan().methodology().version();
			String day = found.day().map(LocalDate::toString).orElse("");
			if (found.day().isEmpty()) {
				return texts.format(messages.versionUndatedHint, used);
			}
			return by.overruled()
					.map(version -> texts.format(messages.versionOverruledHint, used, day, version.version()))
					.orElse(texts.format(
							found.version().isPresent() ? messages.versionInForceHint : messages.versionNoneHint, used,
							day));
		})));
	}
}
