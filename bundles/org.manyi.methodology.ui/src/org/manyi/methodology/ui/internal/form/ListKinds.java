/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;

import org.manyi.scoring.edit.YamlContent;

/**
 * The lists of a methodology that say when is asked, what follows, and how the text is read.
 *
 * @param form what their tables show and change
 */
record ListKinds(Form form) {

	private static final List<String> PERIODS = List.of("month", "quarter", "year");
	private static final List<String> MARKS = List.of("as-written", "interpreted", "departs");
	private static final String YEARLY = PERIODS.getLast();

	/** When which customers are asked what. */
	ListPage.Kind occasions() {
		CellColumns cells = new CellColumns(form);
		return new ListPage.Kind("occasions", messages -> messages.occasionsMeaning, messages -> messages.addOccasion,
				number -> element("occasion-" + number).with("name", YamlContent.localized("新调查时机", "New occasion"))
						.with("every", YamlContent.text(YEARLY)),
				List.of(cells.word(messages -> messages.id, 16, "id"),
						cells.localized(messages -> messages.nameZh, 24, "name", "zh"),
						cells.localized(messages -> messages.nameEn, 24, "name", "en"),
						cells.choice(messages -> messages.every, 10, "every", PERIODS,
								messages -> List.of(messages.month, messages.quarter, messages.year)),
						cells.word(messages -> messages.after, 14, "after"),
						cells.word(messages -> messages.due, 12, "due"),
						cells.word(messages -> messages.surveyKind, 12, "kind")));
	}

	/** What has to be done afterwards. */
	ListPage.Kind duties() {
		CellColumns cells = new CellColumns(form);
		return new ListPage.Kind("duties", messages -> messages.dutiesMeaning, messages -> messages.addDuty,
				number -> element("duty-" + number).with("text", YamlContent.localized("新职责", "New duty"))
						.with("owner", YamlContent.localized("责任部门", "Department concerned")),
				List.of(cells.word(messages -> messages.id, 16, "id"),
						cells.localized(messages -> messages.dutyZh, 30, "text", "zh"),
						cells.localized(messages -> messages.dutyEn, 30, "text", "en"),
						cells.localized(messages -> messages.ownerZh, 16, "owner", "zh"),
						cells.localized(messages -> messages.ownerEn, 16, "owner", "en"),
						cells.list(messages -> messages.after, 16, "after"),
						cells.word(messages -> messages.due, 12, "due"),
						cells.list(messages -> messages.records, 14, "records")));
	}

	/** How rules are read, with the clauses they come from. */
	ListPage.Kind rules() {
		CellColumns cells = new CellColumns(form);
		return new ListPage.Kind("rules", messages -> messages.rulesMeaning, messages -> messages.addRule,
				number -> YamlContent.Mapping.EMPTY.with("subject", YamlContent.text("rule-" + number))
						.with("text", YamlContent.localized("新读法", "New reading"))
						.with("mark", YamlContent.text(MARKS.get(1))),
				List.of(cells.word(messages -> messages.subject, 18, "subject"),
						cells.choice(messages -> messages.mark, 12, "mark", MARKS,
								messages -> List.of(messages.asWritten, messages.interpreted, messages.departs)),
						cells.localized(messages -> messages.ruleZh, 30, "text", "zh"),
						cells.localized(messages -> messages.ruleEn, 30, "text", "en"),
						cells.word(messages -> messages.clauseDocument, 18, "clause", "document"),
						cells.word(messages -> messages.clauseSection, 16, "clause", "section")));
	}

	private static YamlContent.Mapping element(String id) {
		return YamlContent.Mapping.EMPTY.with("id", YamlContent.text(id));
	}
}
