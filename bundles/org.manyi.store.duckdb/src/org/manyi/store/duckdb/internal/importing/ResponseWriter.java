/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duckdb.DuckDBAppender;
import org.manyi.model.AnswerCoding;
import org.manyi.model.ResponseField;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;

/** Appends responses and what hangs on them to the tables of a survey, and counts them for the cube. */
final class ResponseWriter implements AutoCloseable {

	/** The fields in the order of their columns. */
	private static final TextField[] COLUMNS = { TextField.SURVEY, TextField.UNIT, TextField.REGION,
			TextField.CUSTOMER_SEGMENT, TextField.PROJECT, TextField.STAGE, TextField.MODE, TextField.SOURCE_FORM };
	private static final int UNIT = 1;
	private static final int REGION = 2;
	private static final int STAGE = 5;

	/** Month and day follow the texts, the worst level and the states stand before the answers. */
	private static final int DAYS = 2;
	private static final int STATES = 2;

	/** Texts that few sources give. */
	private static final ResponseField[] DETAILS = { ResponseField.CONTACT, ResponseField.CONTACT_ROLE,
			ResponseField.SERVICE_PERSON, ResponseField.FORM_NUMBER };

	private final Session session;
	private final int survey;
	private final int[] sourcePlaces;
	private final byte[] answers;
	private final SheetSummary summary = new SheetSummary();
	private final CubeCounts cube;
	private final Map<TextField, TextNumbers> texts = new EnumMap<>(TextField.class);
	private final TextNumbers[] columnTexts;
	private final int[] columnNumbers = new int[COLUMNS.length];
	private final TextNumbers categories;
	private final AscendingIds ids = new AscendingIds();
	private final ResponseTable responses;
	private final DuckDBAppender details;
	private final DuckDBAppender comments;
	private final DuckDBAppender opinions;
	private final DuckDBAppender invalidTexts;
	private long nextResponse;
	private int day = CodedResponse.UNKNOWN;
	private int month = MonthNumber.UNKNOWN;

	/**
	 * @param questionnaire whose table is written to
	 * @param sourcePlaces  by the place in the survey, the item's place in what is handed over; -1 where it is not there
	 * @param firstResponse the number of the first response
	 */
	ResponseWriter(Session session, RowFeed feed, StoredSurvey survey, StoredQuestionnaire questionnaire, int[] sourcePlaces,
			int importNumber, int changeSet, long firstResponse) throws SQLException {
		this.session = session;
		this.survey = survey.number();
		int[] items = questionnaire.items().stream().mapToInt(Integer::intValue).toArray();
		this.sourcePlaces = Arrays.stream(items).map(item -> sourcePlaces[item]).toArray();
		nextResponse = firstResponse;
		answers = new byte[items.length];
		cube = new CubeCounts(session, changeSet, this.survey, questionnaire.number(), items);
		for (TextField field : TextField.values()) {
			texts.put(field, TextNumbers.load(session, this.survey, field));
		}
		columnTexts = Arrays.stream(COLUMNS).map(texts::get).toArray(TextNumbers[]::new);
		categories = texts.get(TextField.CATEGORY);
		responses = new ResponseTable(session, feed, questionnaire.number(), importNumber, changeSet,
				COLUMNS.length + DAYS, STATES + items.length);
		details = session.appender("response_detail");
		comments = session.appender("comment");
		opinions = session.appender("opinion");
		invalidTexts = session.appender("invalid_text");
	}

	/** Whether no response id can have been written twice. */
	boolean hasDistinctIds() {
		return ids.areDistinct();
	}

	void write(CodedResponse response) throws SQLException {
		long number = nextResponse++;
		for (int i = 0; i < answers.length; i++) {
			answers[i] = sourcePlaces[i] < 0 ? AnswerCoding.NOT_SHOWN : response.answer(sourcePlaces[i]);
			if (answers[i] == AnswerCoding.INVALID) {
				invalidTexts.beginRow().append(survey).append(number).append(i)
						.append(response.invalidText(sourcePlaces[i])).endRow();
			}
		}
		summary.of(answers);
		if (response.epochDay() != day) {
			day = response.epochDay();
			month = MonthNumber.ofDay(day);
		}
		for (int i = 0; i < COLUMNS.length; i++) {
			columnNumbers[i] = columnTexts[i].numberOf(response.text(COLUMNS[i].responseField()));
		}
		append(response, number);
		cube.add(columnNumbers[UNIT], columnNumbers[REGION], columnNumbers[STAGE], month, answers, summary);
		appendDetails(response, number);
		String comment = response.text(ResponseField.COMMENT);
		if (!comment.isEmpty()) {
			comments.beginRow().append(survey).append(number).append(comment).endRow();
		}
		List<String> mentioned = response.categories();
		if (!mentioned.isEmpty()) {
			addOpinions(number, mentioned);
		}
	}

	private void append(CodedResponse response, long number) throws SQLException {
		String id = response.text(ResponseField.RESPONSE_ID);
		ids.add(id);
		RowBatch batch = responses.add(number, response, id, response.text(ResponseField.CUSTOMER));
		for (int i = 0; i < columnNumbers.length; i++) {
			batch.number(i, columnNumbers[i]);
		}
		batch.number(COLUMNS.length, month);
		batch.number(COLUMNS.length + 1, day);
		batch.code(0, (byte) summary.worst());
		batch.code(1, (byte) summary.states());
		for (int i = 0; i < answers.length; i++) {
			batch.code(STATES + i, answers[i]);
		}
	}

	private void appendDetails(CodedResponse response, long number) throws SQLException {
		boolean known = response.durationSeconds() != CodedResponse.UNKNOWN;
		for (ResponseField detail : DETAILS) {
			known |= !response.text(detail).isEmpty();
		}
		if (known) {
			details.beginRow().append(survey).append(number);
			for (ResponseField detail : DETAILS) {
				details.append(response.text(detail));
			}
			details.append(response.durationSeconds()).endRow();
		}
	}

	private void addOpinions(long response, List<String> mentioned) throws SQLException {
		Map<Integer, Integer> times = new HashMap<>();
		mentioned.forEach(category -> times.merge(categories.numberOf(category), 1, Integer::sum));
		for (Map.Entry<Integer, Integer> entry : times.entrySet()) {
			opinions.beginRow().append(survey).append(response).append(entry.getKey().intValue())
					.append(entry.getValue().intValue()).endRow();
			cube.addOpinion(entry.getKey(), entry.getValue());
		}
	}

	/** Everything is written: texts and counts as well. */
	void complete() throws SQLException {
		responses.insert();
		details.flush();
		comments.flush();
		opinions.flush();
		invalidTexts.flush();
		for (TextNumbers numbers : texts.values()) {
			numbers.save(session);
		}
		cube.write();
	}

	@Override
	public void close() throws SQLException {
		details.close();
		comments.close();
		opinions.close();
		invalidTexts.close();
	}
}
