/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.manyi.model.Methodology;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.VersionChoice;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.StoredInput;
import org.manyi.store.api.workspace.FrozenMonth;

/** What a reader is told of an analysis beside its numbers: what was read, by which rule, and what to be warned of. */
final class InputText {

	private static final Map<Character, String> SEPARATORS = Map.of(',', "separator.comma", ';', "separator.semicolon",
			'\t', "separator.tab");

	private final Texts texts;
	private final TextPage page;

	InputText(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	void head(Analysis analysis) {
		InputReport input = analysis.input();
		input.stored().ifPresentOrElse(this::workspace, () -> file(input));
		page.line("  " + texts.get("input.columns", columns(input.columns())));
		rule(analysis.whole());
		if (!analysis.plan().options().isEmpty()) {
			page.line("  " + texts.get("methodology.options", analysis.plan().options().entrySet().stream()
					.map(option -> option.getKey() + "=" + option.getValue()).collect(Collectors.joining(", "))));
		}
		if (!analysis.request().slice().isAll()) {
			page.line(texts.get("input.slice", SlicesText.restrictions(analysis.request().slice())));
		}
		page.line(responses(analysis.total().scores().responses()));
		months(analysis);
	}

	/** The methodology of a part, and why it is that version of it. */
	private void rule(AnalysisPart part) {
		Methodology methodology = part.plan().methodology();
		String mark = part.plan().approval().mark().map(words -> " · " + texts.of(words)).orElse("");
		String version = part.version().choice() == VersionChoice.AS_ASKED ? ""
				: " · " + texts.get("version." + part.version().choice().name(),
						part.version().day().map(LocalDate::toString).orElse(""));
		page.line(texts.get("methodology.used", texts.of(methodology.name()), methodology.id(), methodology.version())
				+ mark + version);
	}

	/** The heading of a group with what is told of it alone; nothing for the whole, of which the head tells. */
	void group(Analysis analysis, AnalysisPart part) {
		part.group().ifPresent(key -> {
			page.heading("═ " + new GroupName(texts).of(key));
			if (!part.plan().equals(analysis.plan()) || !part.version().equals(analysis.versions().whole())) {
				rule(part);
			}
			page.line(responses(part.slice().scores().responses()));
		});
	}

	/** Of figures that were asked for and that the version by which a part was scored does not have. */
	void absent(AnalysisPart part, List<String> ids) {
		Methodology methodology = part.plan().methodology();
		ids.forEach(id -> page
				.line("  " + texts.get("groups.absent", id, methodology.id(), methodology.version())));
	}

	private String form(InputReport input) {
		String rows = texts.get("input.rows", input.rows(), input.rejectedRows(), input.invalid());
		return input.separator() == InputReport.NO_SEPARATOR ? rows
				: texts.get("input.form", input.encoding(), separator(input.separator()), rows);
	}

	private void file(InputReport input) {
		page.line(texts.get("input.file", input.file()));
		page.line("  " + form(input));
	}

	private void workspace(StoredInput stored) {
		page.line(
				texts.get("input.workspace", stored.workspace(), stored.surveyId(), String.valueOf(stored.version())));
		stored.imports()
				.forEach(imported -> page.line("  " + texts.get("input.import", String.valueOf(imported.number()),
						imported.file(), imported.read(), imported.rejected(), imported.invalid())));
		stored.exclusions().forEach(decision -> page.line("  " + decision("input.excluded", decision)));
		stored.corrections().forEach(decision -> page.line("  " + decision("input.corrected", decision)));
	}

	private String decision(String key, StoredInput.Decision decision) {
		return texts.get(key, decision.count(),
				new ChangeText(texts).head(decision.version(), decision.at(), decision.person(), decision.reason()));
	}

	/** Submitted months that were amended since, which makes these figures others than the submitted ones. */
	private void months(Analysis analysis) {
		List<FrozenMonth> amended = analysis.frozenMonths().stream()
				.filter(month -> month.latest() && !month.amendments().isEmpty()).toList();
		if (!amended.isEmpty()) {
			page.line(texts.get("months.amended", amended.size()));
			page.lines(new ChangeText(texts).lines(amended).stream().map(line -> "  " + line).toList());
		}
	}

	void tail(Analysis analysis) {
		List<Reading> readings = analysis.plan().readings();
		if (!readings.isEmpty()) {
			page.heading(texts.get("readings.heading"));
			ReadingText text = new ReadingText(texts);
			readings.forEach(reading -> page.line("  " + text.line(reading)));
		}
		new WarningLines(texts).write(analysis.warnings(), page);
	}

	private String responses(ResponseCounts responses) {
		String counts = returned(responses);
		return responses.excluded() == 0 ? counts : counts + texts.get("responses.excluded", responses.excluded());
	}

	private String returned(ResponseCounts responses) {
		OptionalLong sent = responses.sent();
		if (responses.sentBelowReturned()) {
			return texts.get("responses.tooFewSent", sent.getAsLong(), responses.returned(), responses.valid());
		}
		if (sent.isEmpty() || sent.getAsLong() == 0) {
			return texts.get("responses.unsent", responses.returned(), responses.valid());
		}
		return texts.get("responses.sent", sent.getAsLong(), responses.returned(), responses.valid(),
				percent(responses.returned(), sent.getAsLong()), percent(responses.valid(), sent.getAsLong()));
	}

	private static String percent(long part, long whole) {
		return Numbers.percent(part, whole);
	}

	private String columns(List<InputReport.Column> columns) {
		return columns.stream().map(this::column).collect(Collectors.joining(", "));
	}

	private String column(InputReport.Column column) {
		String heading = column.heading().isBlank() ? texts.get("input.unnamed") : column.heading();
		if (column.role().isEmpty()) {
			return texts.get("input.unused", heading);
		}
		String role = column.role().get();
		return role.equals(heading) ? heading : heading + "→" + role;
	}

	private String separator(char separator) {
		String key = SEPARATORS.get(separator);
		return key == null ? String.valueOf(separator) : texts.get(key);
	}
}
