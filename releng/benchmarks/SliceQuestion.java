/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duckdb.DuckDBDriver;

/**
 * Asks the table that DuckDB made of a file of {@code GenerateResponses} for the counts of each item and level of a
 * unit and month, another one each time, by a statement written by hand.
 *
 * <pre>java -cp DRIVER SliceQuestion.java DATABASE RUNS</pre>
 */
public final class SliceQuestion {

	private static final int ITEMS = 12;
	private static final int UNITS = 40;
	private static final int YEARS = 5;
	private static final int LAST_YEAR = 2025;
	private static final int MONTHS = 12;
	private static final int WARM_UPS = 10;
	private static final long SEED = 20260101;

	private SliceQuestion() {
	}

	public static void main(String[] arguments) throws SQLException {
		int runs = Integer.parseInt(arguments[1]);
		Random random = new Random(SEED);
		List<Double> millis = new ArrayList<>();
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + arguments[0], new Properties());
				Statement statement = connection.createStatement()) {
			for (int run = -WARM_UPS; run < runs; run++) {
				String sql = counts("U" + (10 + random.nextInt(UNITS)), LAST_YEAR - random.nextInt(YEARS),
						1 + random.nextInt(MONTHS));
				long start = System.nanoTime();
				long sum = 0;
				try (ResultSet row = statement.executeQuery(sql)) {
					while (row.next()) {
						sum += row.getLong(3);
					}
				}
				if (sum == 0) {
					throw new IllegalStateException("no answers: " + sql);
				}
				if (run >= 0) {
					millis.add((System.nanoTime() - start) / 1e6);
				}
			}
		}
		List<Double> sorted = millis.stream().sorted().toList();
		System.out.printf(Locale.ROOT, "%-22s median %7.1f ms   p95 %7.1f ms   least %7.1f   most %7.1f   (%d)%n",
				"DuckDB, by hand", sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100),
				sorted.getFirst(), sorted.getLast(), sorted.size());
	}

	private static String counts(String unit, int year, int month) {
		String slice = """
				WITH slice AS MATERIALIZED (SELECT * FROM responses WHERE unit = '%1$s'
				AND date >= DATE '%2$d-%3$02d-01' AND date < DATE '%2$d-%3$02d-01' + INTERVAL 1 MONTH)
				""".formatted(unit, year, month);
		return slice
				+ IntStream.rangeClosed(1, ITEMS)
						.mapToObj(item -> "SELECT %d, CAST(Q%1$d AS VARCHAR), COUNT(*) FROM slice GROUP BY Q%1$d"
								.formatted(item))
						.collect(Collectors.joining(" UNION ALL "));
	}
}
