/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.manyi.store.api.quality.ResponseSelection.SameAnswers;
import org.manyi.store.api.quality.SharedField;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.duckdb.internal.sql.Rows;

/**
 * Queries on equal sheets of the same place. Each begins with the same parts:
 * <ul>
 * <li>{@code sheet}: the considered sheets, with the columns of the place and the answers;</li>
 * <li>{@code place}: the places with the number {@code placed} of their sheets;</li>
 * <li>{@code pattern}: answers that occur more than once, {@code alike} times;</li>
 * <li>{@code copied}: answers that occur {@code copies} times in one place;</li>
 * <li>{@code taken}: those of them that the selection takes.</li>
 * </ul>
 */
final class RepeatedSql {

	private final int survey;
	private final Rows rows;
	private final AnswerColumns answers;
	private final SameAnswers selection;
	private final List<SharedField> fields;
	private final String pattern;
	private final String place;

	RepeatedSql(int survey, Rows rows, AnswerColumns answers, SameAnswers selection) {
		this.survey = survey;
		this.rows = rows;
		this.answers = answers;
		this.selection = selection;
		fields = List.copyOf(selection.fields());
		pattern = String.join(", ", answers.names());
		// without a field all sheets are of one place
		place = fields.isEmpty() ? "p0"
				: IntStream.range(0, fields.size()).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
	}

	/**
	 * Considered sheets, places, pairs in places, equal pairs, equal pairs in places, each pair twice, then sets taken.
	 */
	String summary() {
		return parts() + """
				SELECT (SELECT COUNT(*) FROM sheet), (SELECT COUNT(*) FROM place),
					(SELECT SUM(placed * (placed - 1)) FROM place), (SELECT SUM(alike * (alike - 1)) FROM pattern),
					(SELECT SUM(copies * (copies - 1)) FROM copied), (SELECT COUNT(*) FROM taken)""";
	}

	/** Response, copies, placed, alike, first response, considered, places. */
	String facts(String condition) {
		return members("response, copies, placed, alike, first_response, considered, places", condition);
	}

	/** The sheets of the sets that are taken. */
	String members(String columns, String condition) {
		return parts() + "SELECT %s FROM sheet JOIN taken USING (%s, %s) WHERE %s".formatted(columns, place, pattern,
				condition);
	}

	private String parts() {
		return """
				WITH sheet AS (%s),
				place AS (SELECT %2$s, COUNT(*) AS placed FROM sheet GROUP BY %2$s),
				pattern AS (SELECT %3$s, COUNT(*) AS alike FROM sheet GROUP BY %3$s HAVING COUNT(*) > 1),
				copied AS (SELECT %2$s, %3$s, COUNT(*) AS copies, MIN(response) AS first_response FROM sheet
					GROUP BY %2$s, %3$s HAVING COUNT(*) > 1),
				taken AS (SELECT %2$s, %3$s, copies, first_response, placed, alike, considered, places
					FROM copied JOIN place USING (%2$s) JOIN pattern USING (%3$s)
					CROSS JOIN (SELECT COUNT(*) AS considered FROM sheet) c CROSS JOIN (SELECT COUNT(*) AS places FROM place) p
					WHERE copies >= %4$d AND %5$s)
				""".formatted(sheets(), place, pattern, selection.copies(), isRare());
	}

	private String sheets() {
		List<String> columns = new ArrayList<>();
		List<String> known = new ArrayList<>();
		for (int i = 0; i < fields.size(); i++) {
			columns.add("%s AS p%d".formatted(column(fields.get(i)), i));
			known.add(isKnown(fields.get(i)));
		}
		if (fields.isEmpty()) {
			columns.add("0 AS p0");
		}
		known.add("%s >= %d".formatted(answers.levels(), selection.items()));
		known.add("NOT (%s)".formatted(answers.oneLevel()));
		String from = fields.contains(SharedField.SERVICE_PERSON)
				? ("%s JOIN (SELECT response AS served, service_person FROM response_detail WHERE survey = %d) d ON "
						+ "served = response")
						.formatted(rows.from(), survey)
				: rows.from();
		return "SELECT response, %s, %s FROM %s WHERE %s AND %s".formatted(String.join(", ", columns), pattern, from,
				rows.visible(), String.join(" AND ", known));
	}

	private static String column(SharedField field) {
		return switch (field) {
		case DAY -> "response_day";
		case CUSTOMER -> "customer";
		case UNIT -> "unit";
		case REGION -> "region";
		case PROJECT -> "project";
		case STAGE -> "stage";
		case MODE -> "mode";
		case SERVICE_PERSON -> "service_person";
		};
	}

	private static String isKnown(SharedField field) {
		return column(field) + switch (field) {
		case DAY -> " <> " + CodedResponse.UNKNOWN;
		case CUSTOMER, SERVICE_PERSON -> " <> ''";
		case UNIT, REGION, PROJECT, STAGE, MODE -> " <> 0";
		};
	}

	/** Whether the chance of so many copies is small enough, as {@link SameAnswers} says. */
	private String isRare() {
		if (fields.isEmpty() || selection.chance() >= 1) {
			return "1 = 1";
		}
		String copied = "copies * LN(1e0 * copies * considered / (placed * alike))";
		String others = "(placed - copies) * LN(1e0 * (placed - copies) * considered / (placed * (considered - "
				+ "alike)))";
		return """
				CASE WHEN copies * considered <= alike * placed THEN 0e0
					WHEN copies = placed THEN %1$s ELSE %1$s + %2$s END
				>= LN(1e0 * places) - LN(%3$s)""".formatted(copied, others, Double.toString(selection.chance()));
	}
}
