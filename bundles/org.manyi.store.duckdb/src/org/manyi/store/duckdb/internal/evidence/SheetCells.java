/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.GroupField;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.sql.EvidenceSql;
import org.manyi.store.duckdb.internal.sql.Keys;

/**
 * The sheets of each unit, region, stage and month of a survey for which conditions hold, in one state of its data.
 * Sums of them answer every question whose slice and groups tell nothing else apart. Never changed; threads share it.
 */
final class SheetCells {

	private static final Keys FIELDS = new Keys(
			List.of(GroupField.UNIT, GroupField.REGION, GroupField.STAGE, GroupField.MONTH));
	/** More would take more memory than the time is worth. */
	static final int MOST = 200_000;

	private final List<RespondentCondition> conditions;
	private final List<Cell> cells;

	private SheetCells(List<RespondentCondition> conditions, List<Cell> cells) {
		this.conditions = conditions;
		this.cells = cells;
	}

	/**
	 * The sheets of one unit, region, stage and month.
	 *
	 * @param counts returned, valid, then those of each condition
	 */
	private record Cell(int unit, int region, int stage, int month, long[] counts) {

		static Cell of(ResultSet row, int counts) throws SQLException {
			long[] read = new long[counts];
			int first = FIELDS.fields().size() + 1;
			for (int i = 0; i < counts; i++) {
				read[i] = row.getLong(first + i);
			}
			return new Cell(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), read);
		}

		int valueOf(String column) {
			return switch (column) {
			case "unit" -> unit;
			case "region" -> region;
			case "stage" -> stage;
			case "month" -> month;
			default -> throw new IllegalArgumentException(column);
			};
		}

		int valueOf(GroupField field) {
			return switch (field) {
			case UNIT -> unit;
			case REGION -> region;
			case STAGE -> stage;
			case MONTH, QUARTER, YEAR -> month - month % MonthNumber.length(field);
			default -> throw new IllegalArgumentException(field.word());
			};
		}
	}

	/** Takes what was counted of one cell. */
	@FunctionalInterface
	interface Taker {

		/**
		 * @param key    the values of the keys
		 * @param counts returned, valid, then those of each condition
		 */
		void take(int[] key, long[] counts) throws SQLException;
	}

	/**
	 * Counts all sheets of the survey; is not given up with the question, since others are served by it.
	 *
	 * @param question any of the survey in that state
	 * @return empty where there are too many cells
	 */
	static Optional<SheetCells> count(Question question, Set<RespondentCondition> conditions) throws SQLException {
		List<RespondentCondition> counted = List.copyOf(conditions);
		Question whole = question.whole();
		List<Cell> cells = new ArrayList<>();
		whole.each(
				EvidenceSql.cubeCounts(RespondentUnit.SHEET, conditions) ? whole.sql().sheetsFromCube(FIELDS, counted)
						: whole.sql().respondents(FIELDS, RespondentUnit.SHEET, counted),
				row -> {
					if (cells.size() <= MOST) {
						cells.add(Cell.of(row, 2 + counted.size()));
					}
				});
		return cells.size() > MOST ? Optional.empty() : Optional.of(new SheetCells(counted, List.copyOf(cells)));
	}

	/** How many there are. */
	int size() {
		return cells.size();
	}

	/** Whether sheets were counted for all of these. */
	boolean counts(Set<RespondentCondition> asked) {
		return conditions.containsAll(asked);
	}

	/**
	 * Gives the cells of the slice.
	 *
	 * @param keys  of what the cells tell apart
	 * @param asked conditions for which sheets were counted
	 */
	void each(Question question, Keys keys, List<RespondentCondition> asked, Taker taker)
			throws SQLException {
		int[] places = asked.stream().mapToInt(conditions::indexOf).toArray();
		int[] key = new int[keys.fields().size()];
		long[] counts = new long[2 + places.length];
		for (Cell cell : cells) {
			if (question.restriction().admits(cell::valueOf)) {
				for (int i = 0; i < key.length; i++) {
					key[i] = cell.valueOf(keys.fields().get(i));
				}
				counts[0] = cell.counts()[0];
				counts[1] = cell.counts()[1];
				for (int i = 0; i < places.length; i++) {
					counts[2 + i] = cell.counts()[2 + places[i]];
				}
				taker.take(key, counts);
			}
		}
	}
}
