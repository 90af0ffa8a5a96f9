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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.improvement.calendar.Obligation;
import org.manyi.improvement.calendar.ObligationList;
import org.manyi.improvement.calendar.ObligationState;
import org.manyi.improvement.calendar.ObligationStatus;
import org.manyi.improvement.calendar.Settlement;

/** Obligations as a table for somebody who reads it. */
final class DueText {

	private final Texts texts;

	DueText(Texts texts) {
		this.texts = texts;
	}

	TextPage of(ObligationList list) {
		TextTable table = new TextTable();
		for (String column : List.of("state", "due", "what", "who", "asked", "from", "note")) {
			table.words(texts.get("due.column." + column));
		}
		list.obligations().forEach(status -> table.row(cells(status)));
		return new TextPage()
				.line(texts.get("due.head", list.workspace(), texts.of(list.methodology()), list.today().toString()))
				.line(counts(list)).lines(table.lines());
	}

	private String counts(ObligationList list) {
		Map<ObligationState, Long> counts = list.counts();
		String said = Stream.of(ObligationState.OVERDUE, ObligationState.DUE, ObligationState.UPCOMING,
				ObligationState.DONE, ObligationState.WAIVED).filter(state -> counts.get(state) > 0)
				.map(state -> texts.get("due.state." + state) + " " + counts.get(state))
				.collect(Collectors.joining(" · "));
		return said.isEmpty() ? texts.get("due.nothing") : said;
	}

	private List<String> cells(ObligationStatus status) {
		Obligation owed = status.obligation();
		String owner = owed.subject().unit().isEmpty() ? owed.subject().region() : owed.subject().unit();
		return List.of(texts.get("due.state." + status.state()),
				owed.window().due().map(LocalDate::toString).orElse(texts.get("due.noDay")),
				joined(texts.of(owed.name()), owed.stage(), owed.form()),
				owner.isEmpty() ? owed.owner().map(texts::of).orElse("") : owner,
				joined(owed.subject().customer(), owed.subject().project()), String.join(", ", owed.causes()),
				status.settlement().map(Settlement::reason).orElse(""));
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}
}
