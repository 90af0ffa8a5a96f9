/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.sql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.manyi.model.GroupField;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.catalog.TextField;

/**
 * The fields that make groups: the first columns of every answer.
 *
 * @param fields none where all is one group
 */
public record Keys(List<GroupField> fields) {

	/** All in one group. */
	public static final Keys NONE = new Keys(List.of());

	private static final Set<GroupField> OF_CUBE = Set.of(GroupField.UNIT, GroupField.REGION, GroupField.STAGE,
			GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);

	public Keys {
		fields = List.copyOf(fields);
	}

	/** Whether the cube tells responses apart by all these fields. */
	public static boolean areOfCube(Stream<GroupField> fields) {
		return fields.allMatch(OF_CUBE::contains);
	}

	/** Whether there is one group alone. */
	public boolean isEmpty() {
		return fields.isEmpty();
	}

	/** What a row's value of a field is: the number of a text, or of a period's first month. */
	static String expression(GroupField field) {
		return switch (field) {
		case MONTH -> "month";
		case QUARTER, YEAR -> "month - month % " + MonthNumber.length(field);
		default -> TextField.of(field).orElseThrow().column();
		};
	}

	/** The columns as they are made of rows, each followed by a comma. */
	public String selected() {
		return IntStream.range(0, fields.size()).mapToObj(i -> expression(fields.get(i)) + " AS k" + i + ", ")
				.collect(Collectors.joining());
	}

	/** The columns of a query that has selected them, each followed by a comma. */
	String named() {
		return IntStream.range(0, fields.size()).mapToObj(i -> "k" + i + ", ").collect(Collectors.joining());
	}

	/**
	 * The end of a query on rows that counts by the keys and by other columns; empty where there is nothing to tell
	 * apart.
	 */
	public String grouping(String... others) {
		return clause(Stream.concat(fields.stream().map(Keys::expression), Stream.of(others)));
	}

	/** The end of a query on a query that has selected the keys. */
	String groupingNamed(String... others) {
		return clause(Stream.concat(IntStream.range(0, fields.size()).mapToObj(i -> "k" + i), Stream.of(others)));
	}

	private static String clause(Stream<String> columns) {
		String list = columns.collect(Collectors.joining(", "));
		return list.isEmpty() ? "" : " GROUP BY " + list;
	}
}
