/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.improvement.action.ActionDuty;
import org.manyi.improvement.action.ActionList;
import org.manyi.improvement.action.ActionStatus;
import org.manyi.improvement.action.ActionStep;
import org.manyi.improvement.action.Countermeasure;
import org.manyi.improvement.action.DutyWaiver;

/** Actions and duties to act, as tables for somebody who reads them. */
final class ActionTable {

	private final Texts texts;

	ActionTable(Texts texts) {
		this.texts = texts;
	}

	/** The actions of a board, in its order. */
	TextPage of(ActionList list, List<ActionStatus> board) {
		TextPage page = new TextPage().line(texts.get("action.head", list.workspace(), board.size()));
		list.unreadable().forEach(record -> page.line(texts.get("action.unreadable", record.key().id())));
		return board.isEmpty() ? page.line(texts.get("action.nothing")) : page.lines(table(board).lines());
	}

	private TextTable table(List<ActionStatus> board) {
		TextTable table = new TextTable();
		for (String column : List.of("id", "step", "overdue", "type", "title", "owner", "missing")) {
			table.words(texts.get("action.column." + column));
		}
		board.forEach(status -> table.row(cells(status)));
		return table;
	}

	private List<String> cells(ActionStatus status) {
		return List.of(status.action().id(),
				status.step().map(ActionStep::label).map(texts::of).orElseGet(() -> texts.get("action.closed")),
				status.overdue().stream().map(Countermeasure::due).min(LocalDate::compareTo).map(LocalDate::toString)
						.orElse(""),
				texts.of(status.action().head().type().label()), status.action().title(), status.action().owner(),
				status.open().stream().map(point -> texts.of(point.text())).collect(Collectors.joining("; ")));
	}

	/** The duties of a submitted survey or slice. */
	TextPage of(FoundDuties found) {
		TextPage page = new TextPage().line(texts.get("action.dutiesHead", found.workspace(), found.survey()));
		if (found.duties().isEmpty()) {
			return page.line(texts.get("action.noDuties"));
		}
		TextTable table = new TextTable();
		for (String column : List.of("state", "finding", "value", "duty", "note")) {
			table.words(texts.get("action.column." + column));
		}
		found.duties().forEach(duty -> table.row(cells(duty)));
		return page.lines(table.lines());
	}

	private List<String> cells(ActionDuty duty) {
		return List.of(texts.get("action.duty." + duty.state()), new SourceText(texts).of(duty.source()),
				duty.source().provenance().value(), duty.id(), duty.linked().isEmpty()
						? duty.waiver().map(DutyWaiver::reason).orElse("") : String.join(", ", duty.linked()));
	}
}
