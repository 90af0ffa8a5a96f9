/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.model.AnswerCoding;
import org.manyi.model.ResponseField;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.SheetSummary;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;
import org.manyi.store.duckdb.internal.populations.UnitRegions;

/**
 * Adds responses and what hangs on them to the tables of a survey, and counts them for the cube. The thread that hands
 * them over is not the one that inserts them, so that both cores of a small machine have something to do.
 */
final class ResponseWriter implements AutoCloseable {

	/** The fields in the order of their columns. */
	private static final TextField[] COLUMNS = { TextField.SURVEY, TextField.UNIT, TextField.REGION,
			TextField.CUSTOMER_SEGMENT, TextField.PROJECT, TextField.STAGE, TextField.MODE, TextField.SOURCE_FORM };
	private static final int UNIT = 1;
	private static final int REGION = 2;
	private static final int STAGE = 5;

	/** Until a row is retired. */
	private static final int OPEN = Integer.MAX_VALUE;
	/** Month and day follow the texts, the worst level and the states stand before the answers. */
	private static final int DAYS = 2;
	private static final int STATES = 2;

	/** Texts that few sources give. */
	private static final ResponseField[] DETAILS = { ResponseField.CONTACT, ResponseField.CONTACT_ROLE,
			ResponseField.SERVICE_PERSON, ResponseField.FORM_NUMBER };

	private final ImportThread thread;
	private final int survey;
	private final int changeSet;
	private final int[] sourcePlaces;
	private final byte[] answers;
	private final SheetSummary summary = new SheetSummary();
	private final CubeCounts cube;
	private final SourceTexts[] columnTexts;
	private final int[] columnNumbers = new int[COLUMNS.length];
	private final TextNumbers categories;
	private final AscendingIds ids = new AscendingIds();
	private final ResponseTable responses;
	private final UnitRegions regions;
	private SideRows sideRows = new SideRows();
	private long nextResponse;
	private int day = CodedResponse.UNKNOWN;
	private int month = MonthNumber.UNKNOWN;

	/**
	 * @param questionnaire whose table is written to
	 * @param sourcePlaces  by the place in the survey, the item's place in what is handed over; -1 where it is not
	 *                      there
	 * @param firstResponse the number of the first response
	 */
	ResponseWriter(Session session, RowFeed feed, StoredSurvey survey, StoredQuestionnaire questionnaire,
			int[] sourcePlaces, int importNumber, int changeSet, long firstResponse) throws SQLException {
		this.survey = survey.number();
		int[] items = questionnaire.items().stream().mapToInt(Integer::intValue).toArray();
		this.sourcePlaces = Arrays.stream(items).map(item -> sourcePlaces[item]).toArray();
		nextResponse = firstResponse;
		answers = new byte[items.length];
		this.changeSet = changeSet;
		cube = new CubeCounts(changeSet, this.survey, questionnaire.number(), items);
		columnTexts = new SourceTexts[COLUMNS.length];
		for (int i = 0; i < COLUMNS.length; i++) {
			columnTexts[i] = new SourceTexts(COLUMNS[i].responseField(),
					TextNumbers.load(session, this.survey, COLUMNS[i]));
		}
		categories = TextNumbers.load(session, this.survey, TextField.CATEGORY);
		regions = UnitRegions.load(session);
		thread = new ImportThread(session);
		responses = new ResponseTable(thread, feed, questionnaire.number(), importNumber, changeSet,
				new RowLayout(COLUMNS.length + DAYS, STATES + items.length));
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
				addInvalid(number, i, response.invalidText(sourcePlaces[i]));
			}
		}
		summary.of(answers);
		if (response.epochDay() != day) {
			day = response.epochDay();
			month = MonthNumber.ofDay(day);
		}
		for (int i = 0; i < COLUMNS.length; i++) {
			columnNumbers[i] = columnTexts[i].numberOf(response);
		}
		if (columnNumbers[REGION] == 0 && columnNumbers[UNIT] != 0 && !regions.isEmpty()) {
			deriveRegion(response, number);
		}
		append(response, number);
		if (cube.isFull()) {
			writeCube();
		}
		cube.add(columnNumbers[UNIT], columnNumbers[REGION], columnNumbers[STAGE], month, answers, summary);
		appendDetails(response, number);
		String comment = response.text(ResponseField.COMMENT);
		if (!comment.isEmpty()) {
			sideRows.add(SideRows.Table.COMMENT, comment.length(),
					row -> row.append(survey).append(number).append(comment));
		}
		List<String> mentioned = response.categories();
		if (!mentioned.isEmpty()) {
			addOpinions(number, mentioned);
		}
		if (sideRows.areMany()) {
			writeSideRows();
		}
	}

	/** A unit reports to a region, whether the source says so or not. */
	private void deriveRegion(CodedResponse response, long number) {
		String region = regions.of(response.text(ResponseField.UNIT), day);
		if (!region.isEmpty()) {
			columnNumbers[REGION] = columnTexts[REGION].numberOf(region);
			sideRows.add(SideRows.Table.DERIVED_REGION, 0, row -> row.append(survey).append(number));
		}
	}

	private void addInvalid(long response, int item, String value) {
		sideRows.add(SideRows.Table.INVALID_TEXT, value.length(),
				row -> row.append(survey).append(response).append(item).append(value));
	}

	/** Adds an answer or a row that was not taken. */
	void reject(int importNumber, Reject reject) throws SQLException {
		String zh = reject.reason().zh();
		String en = reject.reason().en();
		sideRows.add(SideRows.Table.REJECT, reject.value().length() + zh.length() + en.length(), row -> {
			row.append(importNumber).append(reject.row());
			if (reject.column().isPresent()) {
				row.append(reject.column().get());
			} else {
				row.appendNull();
			}
			row.append(reject.value()).append(zh).append(en);
		});
		if (sideRows.areMany()) {
			writeSideRows();
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
		int duration = response.durationSeconds();
		boolean known = duration != CodedResponse.UNKNOWN;
		String[] values = new String[DETAILS.length];
		int characters = 0;
		for (int i = 0; i < DETAILS.length; i++) {
			values[i] = response.text(DETAILS[i]);
			characters += values[i].length();
		}
		if (known || characters > 0) {
			sideRows.add(SideRows.Table.RESPONSE_DETAIL, characters, row -> {
				row.append(survey).append(number);
				for (String value : values) {
					row.append(value);
				}
				row.append(duration);
			});
		}
	}

	private void addOpinions(long response, List<String> mentioned) {
		Map<Integer, Integer> times = new HashMap<>();
		mentioned.forEach(category -> times.merge(categories.numberOf(category), 1, Integer::sum));
		times.forEach((category, mentions) -> {
			sideRows.add(SideRows.Table.OPINION, 0,
					row -> row.append(survey).append(response).append(category.intValue()).append(mentions.intValue())
							.append(changeSet).append(OPEN));
			cube.addOpinion(category, mentions);
		});
	}

	private void writeSideRows() throws SQLException {
		responses.end();
		thread.begin(sideRows::write);
		sideRows = new SideRows();
	}

	private void writeCube() throws SQLException {
		responses.end();
		thread.begin(cube::write);
		thread.await();
	}

	/** Everything is written: texts and counts as well. The session is free again. */
	void complete() throws SQLException {
		writeSideRows();
		writeCube();
		thread.begin(session -> {
			for (SourceTexts texts : columnTexts) {
				texts.save(session);
			}
			categories.save(session);
		});
		thread.await();
	}

	/** Gives up what is not written yet. The session is free again. */
	@Override
	public void close() {
		responses.close();
		thread.close();
	}
}
