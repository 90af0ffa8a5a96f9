/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * The page of a questionnaire after somebody has filled it in: its own script was run by Node.js, which stands in for a
 * browser ({@code testdata/form/browser.js}). Tests that need it are skipped where there is no Node.js.
 *
 * @param state   what the page says of itself
 * @param focused the item that has the keyboard; empty for none
 * @param file    the name under which the answers were saved; empty where they were not
 * @param warns   whether leaving the page would be warned of
 * @param written what was saved
 */
record FormPage(String state, String focused, String file, boolean warns, String written) {

	private static final String[] NODES = { "node", "nodejs", "node.exe" };

	/**
	 * Fills a page in.
	 *
	 * @param actions what is done, a line each, words with tabs between them
	 * @param saved   takes what is saved
	 */
	static FormPage filled(Path page, Path saved, String... actions) throws IOException, InterruptedException {
		Path todo = Files.writeString(saved.resolveSibling(saved.getFileName() + ".actions"),
				String.join("\n", actions));
		Path log = saved.resolveSibling(saved.getFileName() + ".log");
		Process node = new ProcessBuilder(node(), CommandRun.testData().resolve("form/browser.js").toString(),
				page.toString(), todo.toString(), saved.toString()).redirectErrorStream(true)
				.redirectOutput(log.toFile()).start();
		assertEquals(0, node.waitFor(), () -> read(log));
		String[] told = read(log).split("\n", -1);
		return new FormPage(told[0], told[1], told[2], Boolean.parseBoolean(told[3]),
				Files.exists(saved) ? Files.readString(saved) : "");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.toString();
		}
	}

	private static String node() {
		String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
		String found = Arrays.stream(path.split(java.io.File.pathSeparator)).map(Path::of)
				.flatMap(folder -> Arrays.stream(NODES).map(folder::resolve)).filter(Files::isExecutable)
				.map(Path::toString).findFirst().orElse("");
		assumeTrue(!found.isEmpty(), "there is no Node.js to run the script of the page");
		return found;
	}
}
