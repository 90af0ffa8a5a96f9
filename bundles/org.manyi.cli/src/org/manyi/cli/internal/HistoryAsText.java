/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.manyi.service.DataHistory;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.ChangeHead;

/**
 * The history of the data of a workspace, for people.
 *
 * @param texts in their language
 */
record HistoryAsText(Texts texts) {

	private static final int HASH_LETTERS = 12;

	void write(DataHistory history, OutputStream stream) throws IOException {
		TextPage page = new TextPage();
		ChangeText words = new ChangeText(texts);
		page.line(texts.get("history.head", history.workspace(), String.valueOf(history.version())));
		TextTable table = new TextTable().figures(texts.get("column.version")).words(texts.get("column.time"))
				.words(texts.get("column.person")).words(texts.get("column.survey")).words(texts.get("column.change"))
				.words(texts.get("column.reason")).words(texts.get("column.audit"));
		for (Change change : history.changes()) {
			ChangeHead head = change.head();
			table.row(List.of(String.valueOf(head.version().number()), texts.time(head.at()), head.person(),
					head.surveyId(), words.what(change), change instanceof Change.Imported ? "" : head.reason(),
					head.auditHash().substring(0, Math.min(HASH_LETTERS, head.auditHash().length()))));
		}
		page.lines(table.lines());
		for (DataHistory.OfSurvey survey : history.surveys()) {
			if (!survey.frozenMonths().isEmpty()) {
				page.heading(texts.get("months.heading", survey.survey().id()));
				page.lines(words.lines(survey.frozenMonths()).stream().map(line -> "  " + line).toList());
			}
		}
		page.writeTo(stream);
	}
}
