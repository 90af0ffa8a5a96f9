/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duckdb.DuckDBAppender;
import org.manyi.model.AnswerCoding;
import org.manyi.store.duckdb.internal.PairNumbers;
import org.manyi.store.duckdb.internal.Session;

/**
 * Counts what a change set adds to the cube while its rows go by, which costs less than counting them in the store again.
 * Memory stays bounded: beyond {@value #MOST_CELLS} cells the counts are written, and counting begins anew.
 */
final class CubeCounts {

	private static final int MOST_CELLS = 20_000;
	private static final int MOST_SHEETS = 1 << 30;
	/** Codes of levels are below, those of the other states follow. */
	private static final int FIRST_STATE = 12;
	private static final int SLOTS = 16;

	private final Session session;
	private final int changeSet;
	private final int survey;
	private final int questionnaire;
	private final int[] items;
	private PairNumbers places = new PairNumbers();
	private PairNumbers stages = new PairNumbers();
	/** A cell is a unit, region, stage and month. */
	private PairNumbers cells = new PairNumbers();
	private final List<int[]> answers = new ArrayList<>();
	private PairNumbers kinds = new PairNumbers();
	private int[] sheets = new int[64];
	private PairNumbers opinions = new PairNumbers();
	private int[] mentions = new int[64];
	private int[] mentioning = new int[64];
	private int counted;
	private int cell;

	/**
	 * @param items the places in the survey of the questionnaire's items
	 */
	CubeCounts(Session session, int changeSet, int survey, int questionnaire, int[] items) {
		this.session = session;
		this.changeSet = changeSet;
		this.survey = survey;
		this.questionnaire = questionnaire;
		this.items = items;
	}

	void add(int unit, int region, int stage, int month, byte[] codes, SheetSummary summary) throws SQLException {
		if (cells.size() >= MOST_CELLS || counted >= MOST_SHEETS) {
			write();
		}
		counted++;
		cell = cells.add(stages.add(places.add(unit, region), stage), month);
		if (cell == answers.size()) {
			answers.add(new int[items.length * SLOTS]);
		}
		int[] counts = answers.get(cell);
		int base = 0;
		for (byte code : codes) {
			counts[base + slot(code)]++;
			base += SLOTS;
		}
		int kind = kinds.add(cell, summary.worst() * SLOTS + summary.states());
		sheets = withPlace(sheets, kind);
		sheets[kind]++;
	}

	/** Adds an opinion of the sheet added last. */
	void addOpinion(int category, int times) {
		int opinion = opinions.add(cell, category);
		mentions = withPlace(mentions, opinion);
		mentioning = withPlace(mentioning, opinion);
		mentions[opinion] += times;
		mentioning[opinion]++;
	}

	private static int[] withPlace(int[] counts, int place) {
		return place < counts.length ? counts : Arrays.copyOf(counts, Math.max(place + 1, counts.length * 2));
	}

	private static int slot(byte code) {
		return code < AnswerCoding.NOT_APPLICABLE ? code : code - AnswerCoding.NOT_APPLICABLE + FIRST_STATE;
	}

	private static byte code(int slot) {
		return (byte) (slot < FIRST_STATE ? slot : slot - FIRST_STATE + AnswerCoding.NOT_APPLICABLE);
	}

	/** Writes what was counted and begins anew. */
	void write() throws SQLException {
		writeAnswers();
		writeSheets();
		writeOpinions();
		places = new PairNumbers();
		stages = new PairNumbers();
		cells = new PairNumbers();
		kinds = new PairNumbers();
		opinions = new PairNumbers();
		answers.clear();
		Arrays.fill(sheets, 0);
		Arrays.fill(mentions, 0);
		Arrays.fill(mentioning, 0);
		counted = 0;
	}

	private void writeAnswers() throws SQLException {
		try (DuckDBAppender appender = session.appender("cube_answer")) {
			for (int number = 0; number < answers.size(); number++) {
				int[] counts = answers.get(number);
				for (int place = 0; place < counts.length; place++) {
					if (counts[place] > 0) {
						appender.beginRow().append(changeSet).append(survey);
						cell(appender, number);
						appender.append(items[place / SLOTS]).append(code(place % SLOTS)).append((long) counts[place])
								.endRow();
					}
				}
			}
		}
	}

	private void writeSheets() throws SQLException {
		try (DuckDBAppender appender = session.appender("cube_sheet")) {
			for (int kind = 0; kind < kinds.size(); kind++) {
				appender.beginRow().append(changeSet).append(survey).append(questionnaire);
				cell(appender, kinds.first(kind));
				appender.append((byte) (kinds.second(kind) / SLOTS)).append((byte) (kinds.second(kind) % SLOTS))
						.append((long) sheets[kind]).endRow();
			}
		}
	}

	private void writeOpinions() throws SQLException {
		try (DuckDBAppender appender = session.appender("cube_opinion")) {
			for (int opinion = 0; opinion < opinions.size(); opinion++) {
				appender.beginRow().append(changeSet).append(survey);
				cell(appender, opinions.first(opinion));
				appender.append(opinions.second(opinion)).append((long) mentions[opinion])
						.append((long) mentioning[opinion]).endRow();
			}
		}
	}

	private void cell(DuckDBAppender appender, int number) throws SQLException {
		int withStage = cells.first(number);
		int place = stages.first(withStage);
		appender.append(places.first(place)).append(places.second(place)).append(stages.second(withStage))
				.append(cells.second(number));
	}
}
