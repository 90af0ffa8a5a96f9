/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.duckdb.DuckDBDriver;

/**
 * Reads a survey file into a table as DuckDB does it by itself, with its own settings, and writes it to disk.
 *
 * <pre>java -cp DRIVER CreateTable.java FILE DATABASE</pre>
 *
 * Prints the seconds that the two statements took and the most kilobytes resident.
 */
public final class CreateTable {

	private CreateTable() {
	}

	public static void main(String[] arguments) throws SQLException, IOException {
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + arguments[1], new Properties());
				Statement statement = connection.createStatement()) {
			long start = System.nanoTime();
			statement.execute("CREATE TABLE responses AS SELECT * FROM read_csv('" + arguments[0] + "')");
			statement.execute("CHECKPOINT");
			System.out.printf(Locale.ROOT, "%.3f %s%n", (System.nanoTime() - start) / 1e9, resident());
		}
	}

	private static String resident() throws IOException {
		List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
		return status.stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("0").replaceAll("\\D", "");
	}
}
