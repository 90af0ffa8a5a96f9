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
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Appends responses and what hangs on them to the tables of a survey, and counts them for the cube. */
final class ResponseWriter implements AutoCloseable {

	/** Never retired. */
	static final int OPEN = Integer.MAX_VALUE;

	/** The fields in the order of their columns. */
	private static final TextField[] COLUMNS = { TextField.SURVEY, TextField.UNIT, TextField.REGION,
			TextField.CUSTOMER_SEGMENT, TextField.PROJECT, TextField.STAGE, TextField.MODE, TextField.SOURCE_FORM };
	private static final int UNIT = 1;
	private static final int REGION = 2;
	private static final int STAGE = 5;

	/** Texts that few sources give. */
	private static final ResponseField[] DETAILS = { ResponseField.CONTACT, ResponseField.CONTACT_ROLE,
			ResponseField.SERVICE_PERSON, ResponseField.FORM_NUMBER };

	private final Session session;
	private final int survey;
	private final int importNumber;
	private final int changeSet;
	private final int[] sourcePlaces;
	private final byte[] answers;
	private final SheetSummary summary = new SheetSummary();
	private final CubeCounts cube;
	private final Map<TextField, TextNumbers> texts = new EnumMap<>(TextField.class);
	private final TextNumbers[] columnTexts;
	private final int[] columnNumbers = new int[COLUMNS.length];
	private final TextNumbers categories;
	private final AscendingIds ids = new AscendingIds();
	private final DuckDBAppender responses;
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
	ResponseWriter(Session session, StoredSurvey survey, StoredQuestionnaire questionnaire, int[] sourcePlaces,
			int importNumber, int changeSet, long firstResponse) throws SQLException {
		this.session = session;
		this.survey = survey.number();
		this.importNumber = importNumber;
		this.changeSet = changeSet;
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
		responses = session.appender(Migrations.table(questionnaire.number()));
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
		responses.beginRow().append(number).append(importNumber).append(response.row()).append(changeSet).append(OPEN)
				.append(id).append(response.text(ResponseField.CUSTOMER));
		for (int column : columnNumbers) {
			responses.append(column);
		}
		responses.append(month).append(day).append((byte) summary.worst()).append((byte) summary.states());
		for (byte answer : answers) {
			responses.append(answer);
		}
		responses.endRow();
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
		responses.flush();
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
		responses.close();
		details.close();
		comments.close();
		opinions.close();
		invalidTexts.close();
	}
}
