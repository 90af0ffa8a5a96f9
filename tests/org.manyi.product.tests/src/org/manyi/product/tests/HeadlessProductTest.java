/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.product.tests.DeliveredProduct.Finished;

/** The headless commands of the product as they are delivered: script, launcher, framework, plug-ins. */
class HeadlessProductTest {

	@TempDir
	Path folder = Path.of("");

	private Path here = Path.of("");
	private DeliveredProduct product = new DeliveredProduct(folder, here);

	@BeforeEach
	void copySurvey() throws IOException {
		here = Files.createDirectories(folder.resolve("满意度 调查"));
		product = new DeliveredProduct(folder, here);
		Files.copy(DeliveredProduct.checkout().resolve("tests/org.manyi.cli.tests/testdata/doc000_responses_50.csv"),
				here.resolve("答卷.csv"));
	}

	@Test
	void listsTheShippedMethodologies() throws Exception {
		Finished finished = product.run("methodologies");
		assertEquals(0, finished.status(), finished.err());
		assertTrue(finished.out().contains("\nit-operations-service  1.2.0  "), finished.out());
		assertTrue(finished.out().contains("\nwell-service           1.2.0  "), finished.out());
		assertEquals("", finished.err());
	}

	@Test
	void scoresAFileNamedFromTheCallersFolder() throws Exception {
		Finished finished = product.run("score", "答卷.csv", "--methodology", "it-operations-service", "--format", "json",
				"--out", "得分.json");
		assertEquals(0, finished.status(), finished.err());
		assertEquals("", finished.out());
		String json = Files.readString(here.resolve("得分.json"));
		assertTrue(json.contains("\"numerator\" : 48,\n      \"denominator\" : 50,"), json);
		assertTrue(json.contains("\"value\" : 99,"), json);
	}

	@Test
	void drawsTheShippedSamplesWithoutADisplay() throws Exception {
		for (String id : List.of("well-service", "it-operations-service")) {
			Path sample = DeliveredProduct.installation().resolve("samples").resolve(id + ".csv");
			Finished finished = product.run("pareto", sample.toString(), "-m", id, "--of", "categories", "--format",
					"svg", "--lang", "zh", "--out", id + ".svg");
			assertEquals(0, finished.status(), finished.err());
			assertTrue(Files.readString(here.resolve(id + ".svg")).contains("意见排列图"), "no title");
		}
	}

	@Test
	void endsWithOneWhereThereIsNothingToScore() throws Exception {
		Finished finished = product.run("score", "missing.csv", "-m", "well-service");
		assertEquals(1, finished.status());
		assertEquals("", finished.out());
		assertTrue(finished.err().startsWith("manyi: There is no file "), finished.err());
	}

	/** Their words are found by a library with dictionaries of its own. */
	@Test
	void codesOpinionsAndSuggestsThoseOfSimilarComments() throws Exception {
		Files.writeString(here.resolve("意见.csv"), """
				id,施工质量,建议
				1,5,设备太慢了
				2,4,设备也太慢了
				3,4,资料齐全
				""");
		Finished imported = product.run("import", "意见.csv", "--into", "工作区", "-m", "well-service");
		assertEquals(0, imported.status(), imported.err());
		Finished coded = product.run("opinions", "code", "工作区", "--id", "1", "--add", "响应不及时", "--reason", "人工归类");
		assertEquals(0, coded.status(), coded.err());
		Finished suggested = product.run("opinions", "suggest", "工作区", "--lang", "zh");
		assertEquals(0, suggested.status(), suggested.err());
		assertTrue(suggested.out().contains("设备也太慢了") && suggested.out().contains("响应不及时"), suggested.out());
	}

	/** Written by a library that only commands use. */
	@Test
	void whatIsOwedGoesIntoOtherCalendars() throws Exception {
		Files.writeString(here.resolve("意见.csv"), "id,单位,施工质量\n1,一队,5\n");
		Finished imported = product.run("import", "意见.csv", "--into", "工作区", "-m", "well-service");
		assertEquals(0, imported.status(), imported.err());
		Finished due = product.run("due", "工作区", "--at", "2026-05-10", "--format", "icalendar");
		assertEquals(0, due.status(), due.err());
		assertTrue(due.out().startsWith("BEGIN:VCALENDAR") && due.out().contains("UID:return-visit/2026//"), due.out());
	}

	/** As with {@code | head -1}, but the reader is gone before the first byte, however fast the machine. */
	@Test
	void saysNothingToAReaderThatWentAway() throws Exception {
		for (String language : List.of("en", "zh")) {
			Path err = folder.resolve("stderr");
			Process process = product.process("score", "答卷.csv", "-m", "it-operations-service", "--lang", language)
					.redirectError(err.toFile()).start();
			process.getInputStream().close();
			assertEquals(1, process.waitFor());
			assertEquals("", Files.readString(err));
		}
	}

	@Test
	void carriesItsLicenceAndThoseOfOthers() throws Exception {
		assertEquals(Files.readString(DeliveredProduct.checkout().resolve("LICENSE")),
				Files.readString(DeliveredProduct.installation().resolve("LICENSE")));
		assertTrue(Files.readString(DeliveredProduct.installation().resolve("third-party.md")).contains("org.duckdb"));
	}

	@Test
	void endsWithTwoOnWrongUsage() throws Exception {
		Finished finished = product.run("score", "--lang", "zh");
		assertEquals(2, finished.status());
		assertTrue(finished.err().startsWith("manyi：缺少 "), finished.err());
	}
}
