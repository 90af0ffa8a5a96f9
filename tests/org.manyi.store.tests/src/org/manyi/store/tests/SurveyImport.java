/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.tests;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.manyi.model.Answer;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.ResponseField;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportOrder;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.SourceFile;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.tests.RandomSurvey.Sheet;

/**
 * Imports parts of a random survey.
 *
 * @param workspace into which
 * @param survey    of which
 */
record SurveyImport(Workspace workspace, RandomSurvey survey) {

	static final Answer NOT_SHOWN = new Answer.Other(AnswerState.NOT_SHOWN);

	/**
	 * Imports the sheets [from, to) with their first items.
	 *
	 * @param items how many
	 */
	ImportRecord run(int from, int to, int items) throws Exception {
		Questionnaire asked = new Questionnaire(survey.questionnaire().items().subList(0, items),
				survey.questionnaire().scale());
		ImportOrder order = new ImportOrder(
				new SurveyDescription("S", new LocalizedText("调查", "Survey"), "method", asked),
				new SourceFile(Path.of("survey.csv"), from + "-" + to, 1, "csv", new TreeMap<>(), "mapping", 1),
				DuplicateRule.ASK);
		AnswerCoding coding = new AnswerCoding(asked.scale());
		try (ImportTransaction transaction = workspace.begin(order)) {
			for (int i = from; i < to; i++) {
				Sheet sheet = survey.sheets().get(i);
				transaction.accept(new Coded(sheet, coding, i + 2L));
				for (int item = 0; item < items; item++) {
					if (sheet.answers().get(item).state() == AnswerState.INVALID) {
						transaction.reject(new Reject(i + 2L, Optional.of("Q" + (item + 1)), "9",
								new LocalizedText("无效", "invalid")));
					}
				}
			}
			return transaction.commit();
		}
	}

	private record Coded(Sheet sheet, AnswerCoding coding, long row) implements CodedResponse {

		@Override
		public byte answer(int item) {
			Answer answer = sheet.answers().get(item);
			return answer instanceof Answer.OfLevel(int score) ? coding.ofScore(score)
					: AnswerCoding.of(answer.state());
		}

		@Override
		public String invalidText(int item) {
			return answer(item) == AnswerCoding.INVALID ? "9" : "";
		}

		@Override
		public String text(ResponseField field) {
			return sheet.texts().getOrDefault(field, "");
		}

		@Override
		public int epochDay() {
			return sheet.date().map(LocalDate::toEpochDay).map(Long::intValue).orElse(UNKNOWN);
		}

		@Override
		public int durationSeconds() {
			return UNKNOWN;
		}

		@Override
		public List<String> categories() {
			return sheet.categories();
		}
	}
}
