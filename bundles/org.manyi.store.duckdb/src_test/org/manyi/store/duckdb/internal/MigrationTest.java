/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.DayKind;
import org.manyi.store.api.population.EventTime;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.Populations;
import org.manyi.store.api.population.Validity;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Stores of earlier versions, with a survey of three sheets, are brought to the present one. */
@NonNullByDefault({})
class MigrationTest {

	@TempDir
	Path folder;

	@Test
	void bringsAStoreOfVersionOneToThePresentOne() throws IOException, SQLException, EvidenceException {
		write("v1.sql");
		try (Workspace workspace = SampleSurvey.store().open(folder.resolve("w"), "Tester")) {
			assertEquals(List.of("S"), workspace.surveys().stream().map(survey -> survey.id()).toList());
			assertEquals(3, SampleSurvey.returned(workspace, new DataVersion(1)));
			assertEquals(5, workspace.settings().smallGroupThreshold());
			workspace.populations().put(List.of(new Region("北区", Validity.ALWAYS)), "");
			assertEquals(List.of("change-unrecorded"), workspace.check(new NullProgressMonitor()).stream()
					.map(finding -> finding.code()).toList(), "the old change has no audit row here, all else agrees");
		}
		try (Workspace again = SampleSurvey.store().open(folder.resolve("w"), "Tester")) {
			assertEquals(3, SampleSurvey.returned(again, again.version()));
		}
	}

	@Test
	void aStoreOfVersionFiveTakesEventsAndWorkingDays() throws IOException, SQLException, EvidenceException {
		write("v1.sql", "v2.sql", "v3.sql", "v4.sql", "v5.sql");
		CalendarDay day = new CalendarDay(LocalDate.of(2026, 10, 1), DayKind.HOLIDAY, "国庆节");
		Event event = new Event("event-closed", "1", Optional.empty(), EventTime.parse("2026-03-02 08:00"), "", "", "");
		try (Workspace workspace = SampleSurvey.store().open(folder.resolve("w"), "Tester")) {
			Populations populations = workspace.populations();
			assertEquals(List.of(new Region("东区", Validity.ALWAYS)),
					populations.entries(Region.class, workspace.version()));
			assertEquals(List.of(), populations.entries(Event.class, workspace.version()));
			assertEquals(List.of(), populations.entries(CalendarDay.class, workspace.version()));
			populations.put(List.of(event), "");
			populations.put(List.of(day), "");
		}
		try (Workspace again = SampleSurvey.store().open(folder.resolve("w"), "Tester")) {
			assertEquals(List.of(event), again.populations().entries(Event.class, again.version()));
			assertEquals(List.of(day), again.populations().entries(CalendarDay.class, again.version()));
			assertEquals(List.of(), again.populations().entries(Event.class, new DataVersion(1)));
			assertEquals(3, SampleSurvey.returned(again, again.version()));
		}
	}

	/** Writes a store by the scripts of its version and those before. */
	private void write(String... scripts) throws IOException, SQLException {
		Files.createDirectories(folder.resolve("w"));
		try (Connection connection = new DuckDBDriver()
				.connect("jdbc:duckdb:" + new StoreFiles(folder.resolve("w")).store(), new Properties());
				Statement statement = connection.createStatement()) {
			for (String script : scripts) {
				statement.execute(script(script));
			}
			statement.execute(
					"INSERT INTO schema_version VALUES (%d, '2026-01-01T00:00:00Z')".formatted(scripts.length));
			statement.execute(data());
		}
	}

	private static String script(String name) throws IOException {
		try (InputStream script = Migrations.class.getResourceAsStream(name)) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String data() {
		return """
				INSERT INTO change_set VALUES (1, 'import', 1, '2026-01-01T00:00:00Z', 'Tester', '');
				INSERT INTO survey VALUES (1, 'S', '调查', 'Survey', 'method', 1);
				INSERT INTO level VALUES (1, 0, 5, NULL, '好', 'good'), (1, 1, 1, NULL, '差', 'bad');
				INSERT INTO item VALUES (1, 0, 'Q1', '项', 'Item', NULL, NULL, 1);
				INSERT INTO questionnaire VALUES (1, 1, 1);
				INSERT INTO item_column VALUES (1, 0, 'a0');
				INSERT INTO text VALUES (1, 'UNIT', 1, '一队');
				INSERT INTO region VALUES ('东区', -2147483648, 2147483647, 1, 2147483647);
				CREATE TABLE response_1 (response BIGINT NOT NULL, import INTEGER NOT NULL, row_number BIGINT NOT NULL,
					added_in INTEGER NOT NULL, retired_in INTEGER NOT NULL, response_id VARCHAR NOT NULL, customer VARCHAR NOT NULL,
					campaign INTEGER NOT NULL, unit INTEGER NOT NULL, region INTEGER NOT NULL, segment INTEGER NOT NULL,
					project INTEGER NOT NULL, stage INTEGER NOT NULL, mode INTEGER NOT NULL, form INTEGER NOT NULL,
					month INTEGER NOT NULL, response_day INTEGER NOT NULL, worst UTINYINT NOT NULL, states UTINYINT NOT NULL,
					a0 UTINYINT NOT NULL);
				INSERT INTO response_1 VALUES
					(1, 1, 2, 1, 2147483647, 'A', '', 0, 1, 0, 0, 0, 0, 0, 0, 1524, 20454, 1, 0, 1),
					(2, 1, 3, 1, 2147483647, 'B', '', 0, 1, 0, 0, 0, 0, 0, 0, 1524, 20454, 1, 0, 1),
					(3, 1, 4, 1, 2147483647, 'C', '', 0, 1, 0, 0, 0, 0, 0, 0, 1524, 20454, 2, 0, 2);
				INSERT INTO import VALUES (1, 1, 1, 'a.csv', 'a', 10, 'csv', 'm', 1, 'ASK', '2026-01-01T00:00:00Z', 'Tester',
					3, 3, 0, 0, 0);
				INSERT INTO cube_answer VALUES (1, 1, 1, 0, 0, 1524, 0, 1, 2), (1, 1, 1, 0, 0, 1524, 0, 2, 1);
				INSERT INTO cube_sheet VALUES (1, 1, 1, 1, 0, 0, 1524, 1, 0, 2), (1, 1, 1, 1, 0, 0, 1524, 2, 0, 1);
				""";
	}
}
