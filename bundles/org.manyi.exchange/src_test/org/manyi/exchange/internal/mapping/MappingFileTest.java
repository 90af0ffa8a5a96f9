/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.AnswerState;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;

@NonNullByDefault({})
class MappingFileTest {

	private static final List<SourceColumn> COLUMNS = List.of(SourceColumn.of("a", "a"), SourceColumn.of("b", "b"));

	@TempDir
	Path folder;

	private static ImportMapping mapping() {
		Map<String, ColumnRole> columns = new LinkedHashMap<>();
		columns.put("SAT[Q1] \"x\"", new ColumnRole.OfItem("Q1", "answers"));
		columns.put("提交时间", new ColumnRole.OfField(ResponseField.DATE));
		columns.put("级别", new ColumnRole.OfField(ResponseField.CUSTOMER_SEGMENT));
		columns.put("box", new ColumnRole.OfCategory("态度"));
		columns.put("ip", new ColumnRole.Unused());
		Map<String, AnswerMeaning> entries = new LinkedHashMap<>();
		entries.put("A5", new AnswerMeaning.Level(5));
		entries.put("low", new AnswerMeaning.Level(-2));
		entries.put("😀", new AnswerMeaning.State(AnswerState.NOT_APPLICABLE));
		entries.put("", new AnswerMeaning.State(AnswerState.NOT_SHOWN));
		return new ImportMapping("well-service-limesurvey", 3, "limesurvey-csv", "well-service", columns,
				Map.of("answers", new AnswerDictionary(entries)));
	}

	private String mistakes(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("mapping.json"), text);
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> new MappingFile(file).read());
		assertFalse(refusal.reason().zh().isBlank());
		assertTrue(refusal.reason().en().contains(file.toString()));
		return refusal.reason().en();
	}

	@Test
	void whatIsWrittenIsRead() throws EvidenceException {
		MappingFile file = new MappingFile(folder.resolve("mapping.json"));
		file.write(mapping());
		ImportMapping read = file.read();
		assertEquals(mapping(), read);
		assertEquals(List.copyOf(mapping().columns().keySet()), List.copyOf(read.columns().keySet()));
	}

	@Test
	void everythingWrongIsNamedAtOnceWithItsPlace() throws IOException {
		String text = mistakes("""
				{ "schema": 2,
				  "id": "Not An Id",
				  "version": 0,
				  "format": "delimited-text",
				  "colour": "red",
				  "columns": [
				    { "column": "a", "item": "Q1", "field": "date" },
				    { "column": "b", "field": "dates" },
				    { "column": "c", "item": "Q2", "dictionary": "none" },
				    { "column": "d", "unused": true },
				    { "column": "d", "unused": true },
				    7 ],
				  "dictionaries": { "x": { "5": 5.5, "y": "perhaps" } } }
				""");
		for (String part : List.of("line 1, column 13: schema must be 1", "line 2, column 9: id",
				"line 3, column 14: version", "line 5, column 13: unknown key \"colour\"", "methodology is missing",
				"line 7, column 5: each column has one of", "line 8, column 5: there is no field \"dates\"",
				"no dictionary \"none\"", "line 11, column 5: column \"d\" stands twice",
				"line 12, column 5: a column must be", "\"5\" must be a score", "\"y\" must be a score")) {
			assertTrue(text.contains(part), () -> part + " in " + text);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[1,2", "{\"a\": tru}", "{} {}", "\u0000", "[]", "5" })
	void brokenJsonIsToldWithItsPlace(String text) throws IOException {
		assertTrue(mistakes(text).contains("line 1"), () -> text);
	}

	/** The parser has advice for programmers, which means nothing to who writes a mapping. */
	@ParameterizedTest
	@ValueSource(strings = { "{'schema': 1}", "{\"schema\": 01}", "{\"schema\": NaN}", "{\"schema\": +1}",
			"{ /* x */ }", "[1,]",
			"{\"a\": \"x\ty\"}", "{\"a\": \"\\x\"}", "{\"a\": .5}" })
	void brokenJsonIsToldWithoutTheParsersOwnNames(String text) throws IOException {
		String told = mistakes(text);
		assertTrue(told.contains("the JSON is broken"), told);
		assertFalse(told.contains("Feature") || told.contains("ALLOW") || told.contains("enable"), told);
	}

	@Test
	void aKeyThatStandsTwiceIsNotTakenSilently() throws IOException {
		assertTrue(mistakes("{\"schema\": 1, \"schema\": 1}").contains("\"schema\" stands twice"));
	}

	@Test
	void missingFileAndFolder() {
		EvidenceException missing = assertThrows(EvidenceException.class,
				() -> new MappingFile(folder.resolve("none.json")).read());
		assertTrue(missing.reason().en().startsWith("Cannot read the mapping"));
		EvidenceException noFolder = assertThrows(EvidenceException.class,
				() -> new MappingFile(folder.resolve("no/such/mapping.json")).write(mapping()));
		assertTrue(noFolder.reason().en().startsWith("Cannot write the mapping"));
	}

	/** The parser says no place where its own limits are met. */
	@Test
	void jsonThatIsNestedTooDeepIsTold() throws IOException {
		assertTrue(mistakes("[".repeat(2000)).contains("the JSON is broken"));
	}

	@Test
	void idAndVersionNameOneMapping() throws EvidenceException {
		MappingFolder kept = new MappingFolder(folder.resolve("mappings"));
		List<SourceColumn> others = List.of(SourceColumn.of("c", "c"));
		ImportMapping one = kept.keep(COLUMNS, unused("a")).mapping();
		ImportMapping other = kept.keep(others, unused("c")).mapping();
		assertEquals(List.of(1, 2), List.of(one.version(), other.version()));
		assertEquals(one, kept.keep(COLUMNS, unused("a")).mapping(), "nothing new");
		assertEquals(3, kept.keep(COLUMNS, unused("b")).mapping().version());
		assertEquals(Optional.of(other), kept.latest(others, "limesurvey-csv", "well-service"));
		assertEquals(2, kept.keep(List.of(SourceColumn.of("d", "d")), unused("c")).mapping().version(),
				"the same mapping for another table");
	}

	private static ImportMapping unused(String column) {
		return new ImportMapping("well-service-limesurvey-csv", 1, "limesurvey-csv", "well-service",
				Map.of(column, new ColumnRole.Unused()), Map.of());
	}

	@Test
	void versionsAreKeptByFormatAndColumns() throws EvidenceException, IOException {
		MappingFolder kept = new MappingFolder(folder.resolve("mappings"));
		assertEquals(Optional.empty(), kept.latest(COLUMNS, "limesurvey-csv", "well-service"));
		ImportMapping first = kept.keep(COLUMNS, mapping()).mapping();
		assertEquals(first, kept.keep(COLUMNS, mapping()).mapping(), "nothing new");
		ImportMapping changed = kept.keep(COLUMNS, new ImportMapping("well-service-limesurvey", 1, "limesurvey-csv",
				"well-service", Map.of("a", new ColumnRole.Unused()), Map.of())).mapping();
		assertEquals(first.version() + 1, changed.version());
		assertEquals(Optional.of(changed), kept.latest(COLUMNS, "limesurvey-csv", "well-service"));
		assertEquals(Optional.empty(), kept.latest(COLUMNS, "limesurvey-csv", "it-service"));
		assertEquals(Optional.empty(), kept.latest(COLUMNS, "qualtrics", "well-service"));
		assertEquals(Optional.empty(), kept.latest(COLUMNS.reversed(), "limesurvey-csv", "well-service"));
		try (Stream<Path> files = Files.list(folder.resolve("mappings"))) {
			assertEquals(2, files.count());
		}
	}

	@Test
	void aMappingThatIsTakenBackLeavesTheFolderAsItWas() throws EvidenceException, IOException {
		MappingFolder kept = new MappingFolder(folder.resolve("mappings"));
		kept.keep(COLUMNS, unused("a")).takeBack();
		assertFalse(Files.exists(kept.folder()));
		kept.keep(COLUMNS, unused("a"));
		kept.keep(COLUMNS, unused("a")).takeBack();
		kept.keep(COLUMNS, unused("b")).takeBack();
		assertEquals(Optional.of(unused("a")), kept.latest(COLUMNS, "limesurvey-csv", "well-service"));
		try (Stream<Path> files = Files.list(kept.folder())) {
			assertEquals(1, files.count());
		}
	}
}
