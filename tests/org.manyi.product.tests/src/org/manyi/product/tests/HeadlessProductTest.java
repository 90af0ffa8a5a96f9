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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The headless commands of the product as they are delivered: script, launcher, framework, plug-ins. */
class HeadlessProductTest {

	private final Path checkout = Path
			.of(Objects.requireNonNull(System.getProperty("manyi.checkout"), "manyi.checkout is not set"));
	private final Path product = checkout
			.resolve("releng/org.manyi.product/target/products/org.manyi.product/linux/gtk/x86_64");

	@TempDir
	Path folder = Path.of("");

	private Path here = Path.of("");

	@BeforeEach
	void copySurvey() throws IOException {
		here = Files.createDirectories(folder.resolve("满意度 调查"));
		Files.copy(checkout.resolve("tests/org.manyi.cli.tests/testdata/doc000_responses_50.csv"),
				here.resolve("答卷.csv"));
	}

	@Test
	void listsTheShippedMethodologies() throws Exception {
		Finished finished = manyi("methodologies");
		assertEquals(0, finished.status(), finished.err());
		assertTrue(finished.out().contains("\nit-operations-service  1.0.0  "), finished.out());
		assertTrue(finished.out().contains("\nwell-service           1.0.0  "), finished.out());
		assertEquals("", finished.err());
	}

	@Test
	void scoresAFileNamedFromTheCallersFolder() throws Exception {
		Finished finished = manyi("score", "答卷.csv", "--methodology", "it-operations-service", "--format", "json",
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
			Path sample = product.resolve("samples").resolve(id + ".csv");
			Finished finished = manyi("pareto", sample.toString(), "-m", id, "--of", "categories", "--format", "svg",
					"--lang", "zh", "--out", id + ".svg");
			assertEquals(0, finished.status(), finished.err());
			assertTrue(Files.readString(here.resolve(id + ".svg")).contains("意见排列图"), "no title");
		}
	}

	@Test
	void endsWithOneWhereThereIsNothingToScore() throws Exception {
		Finished finished = manyi("score", "missing.csv", "-m", "well-service");
		assertEquals(1, finished.status());
		assertEquals("", finished.out());
		assertTrue(finished.err().startsWith("manyi: There is no file "), finished.err());
	}

	/** As with {@code | head -1}, but the reader is gone before the first byte, however fast the machine. */
	@Test
	void saysNothingToAReaderThatWentAway() throws Exception {
		for (String language : List.of("en", "zh")) {
			Path err = folder.resolve("stderr");
			Process process = process("score", "答卷.csv", "-m", "it-operations-service", "--lang", language)
					.redirectError(err.toFile()).start();
			process.getInputStream().close();
			assertEquals(1, process.waitFor());
			assertEquals("", Files.readString(err));
		}
	}

	@Test
	void carriesItsLicenceAndThoseOfOthers() throws Exception {
		assertEquals(Files.readString(checkout.resolve("LICENSE")), Files.readString(product.resolve("LICENSE")));
		assertTrue(Files.readString(product.resolve("third-party.md")).contains("org.duckdb"));
	}

	@Test
	void endsWithTwoOnWrongUsage() throws Exception {
		Finished finished = manyi("score", "--lang", "zh");
		assertEquals(2, finished.status());
		assertTrue(finished.err().startsWith("manyi：缺少 "), finished.err());
	}

	private Finished manyi(String... arguments) throws IOException, InterruptedException {
		Path out = folder.resolve("stdout");
		Path err = folder.resolve("stderr");
		int status = process(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
		return new Finished(status, Files.readString(out, StandardCharsets.UTF_8),
				Files.readString(err, StandardCharsets.UTF_8));
	}

	private ProcessBuilder process(String... arguments) {
		List<String> command = new ArrayList<>(List.of(product.resolve("manyi").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(here.toFile());
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_") || name.equals("DISPLAY")
				|| name.equals("WAYLAND_DISPLAY") || name.startsWith("MANYI_"));
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.put("MANYI_AREA", folder.resolve("area").toString());
		return builder;
	}

	/** A process that has ended. */
	private record Finished(int status, String out, String err) {
	}
}
