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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.duckdb.DuckDBAppender;
import org.manyi.model.AnswerCoding;
import org.manyi.store.duckdb.internal.PairNumbers;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.SheetSummary;

/**
 * Counts what a change set adds to the cube while its rows go by, which costs less than counting them in the store
 * again. Memory stays bounded: beyond {@value #MOST_COUNTS} counts all are written, and counting begins anew.
 */
final class CubeCounts {

	/** 32 MB of counts. */
	private static final int MOST_COUNTS = 1 << 23;
	private static final int MOST_SHEETS = 1 << 30;
	/** Codes of levels are below, those of the other states follow. */
	private static final int FIRST_STATE = 12;
	private static final int SLOTS = 16;

	private final int changeSet;
	private final int survey;
	private final int questionnaire;
	private final int[] items;
	private final int mostCells;
	private PairNumbers places = new PairNumbers();
	private PairNumbers times = new PairNumbers();
	/** A cell is a place, which is a unit and a region, and a time, which is a stage and a month. */
	private PairNumbers cells = new PairNumbers();
	private final List<int[]> answers = new ArrayList<>();
	/** By cell, by worst level and states. */
	private final List<int[]> sheets = new ArrayList<>();
	private PairNumbers opinions = new PairNumbers();
	private int[] mentions = new int[64];
	private int[] mentioning = new int[64];
	private int counted;
	private int cell;

	/**
	 * @param items the places in the survey of the questionnaire's items
	 */
	CubeCounts(int changeSet, int survey, int questionnaire, int[] items) {
		this.changeSet = changeSet;
		this.survey = survey;
		this.questionnaire = questionnaire;
		this.items = items;
		mostCells = MOST_COUNTS / (items.length * SLOTS + SLOTS * SLOTS);
	}

	/** Whether what was counted is to be {@linkplain #write written} first. */
	boolean isFull() {
		return cells.size() >= mostCells || counted >= MOST_SHEETS;
	}

	void add(int unit, int region, int stage, int month, byte[] codes, SheetSummary summary) {
		counted++;
		cell = cells.add(places.add(unit, region), times.add(stage, month));
		if (cell == answers.size()) {
			answers.add(new int[items.length * SLOTS]);
			sheets.add(new int[SLOTS * SLOTS]);
		}
		int[] counts = answers.get(cell);
		int base = 0;
		for (byte code : codes) {
			counts[base + slot(code)]++;
			base += SLOTS;
		}
		sheets.get(cell)[summary.worst() * SLOTS + summary.states()]++;
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
	void write(Session session) throws SQLException {
		int[] order = byMonthAndRegion();
		writeAnswers(session, order);
		writeSheets(session, order);
		writeOpinions(session);
		places = new PairNumbers();
		times = new PairNumbers();
		cells = new PairNumbers();
		opinions = new PairNumbers();
		answers.clear();
		sheets.clear();
		Arrays.fill(mentions, 0);
		Arrays.fill(mentioning, 0);
		counted = 0;
	}

	/** So that the rows that a period and a region have lie together, and others need not be read. */
	private int[] byMonthAndRegion() {
		return IntStream.range(0, cells.size()).boxed()
				.sorted(Comparator.<Integer> comparingInt(number -> times.second(cells.second(number)))
						.thenComparingInt(number -> places.second(cells.first(number))))
				.mapToInt(Integer::intValue).toArray();
	}

	private void writeAnswers(Session session, int[] order) throws SQLException {
		try (DuckDBAppender appender = session.appender("cube_answer")) {
			for (int number : order) {
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

	private void writeSheets(Session session, int[] order) throws SQLException {
		try (DuckDBAppender appender = session.appender("cube_sheet")) {
			for (int number : order) {
				int[] counts = sheets.get(number);
				for (int kind = 0; kind < counts.length; kind++) {
					if (counts[kind] > 0) {
						appender.beginRow().append(changeSet).append(survey).append(questionnaire);
						cell(appender, number);
						appender.append((byte) (kind / SLOTS)).append((byte) (kind % SLOTS)).append((long) counts[kind])
								.endRow();
					}
				}
			}
		}
	}

	private void writeOpinions(Session session) throws SQLException {
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
		int place = cells.first(number);
		int time = cells.second(number);
		appender.append(places.first(place)).append(places.second(place)).append(times.first(time))
				.append(times.second(time));
	}
}
