/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/** Numbers and codes that are handed over in few values come out of them as they were. */
@NonNullByDefault({})
class RowLayoutTest {

	private static final List<Integer> NUMBERS = List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE, -1, 7);
	private static final List<Integer> CODES = List.of(1, 101, 0, 104, 5, 127, 11, 103, 102, 2);

	private final RowLayout layout = new RowLayout(NUMBERS.size(), CODES.size());

	@Test
	void takesFewValues() {
		assertEquals(5, layout.values());
		assertEquals(List.of("value_0", "value_1", "value_2", "value_3", "value_4"), layout.columns());
	}

	@Test
	void theDatabaseTakesThemApart() throws SQLException {
		long[] values = new long[layout.values()];
		for (int place = 0; place < NUMBERS.size(); place++) {
			values[RowLayout.valueOfNumber(place)] |= RowLayout.number(place, NUMBERS.get(place));
		}
		for (int place = 0; place < CODES.size(); place++) {
			values[layout.valueOfCode(place)] |= RowLayout.code(place, CODES.get(place).byteValue());
		}
		StringBuilder sql = new StringBuilder("SELECT " + String.join(", ", layout.expressions()) + " FROM (SELECT ");
		for (int value = 0; value < values.length; value++) {
			sql.append(value == 0 ? "" : ", ").append("CAST('").append(values[value]).append("' AS BIGINT) AS ")
					.append(layout.columns().get(value));
		}
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql.append(")").toString())) {
			row.next();
			for (int place = 0; place < NUMBERS.size(); place++) {
				assertEquals(NUMBERS.get(place), row.getInt(place + 1));
			}
			for (int place = 0; place < CODES.size(); place++) {
				assertEquals(CODES.get(place), row.getInt(NUMBERS.size() + place + 1));
			}
		}
	}
}
