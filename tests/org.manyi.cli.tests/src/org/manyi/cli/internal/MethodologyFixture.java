/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Versions of a methodology, from the file to the figures. Version 1 holds from 2026, version 2 from April: there the
 * item that is always good weighs nothing and the highest band begins at 50. Q1 is always 5, the others always 3.
 */
abstract class MethodologyFixture {

	@TempDir
	Path folder = Path.of("");

	String first = "";

	String second = "";

	@BeforeEach
	void prepare() throws IOException {
		String plain = Files.readString(CommandRun.testData().resolve("doc004.yaml"));
		first = plain.replace("status: approved", """
				status: approved
				control:
				  change: {zh: 首次发布, en: First issue}
				  author: Quality clerk
				  approver: Quality manager
				  approved: 2025-12-01
				  effective: 2026-01-01""") + """
				rules:
				  - subject: bands
				    text: {zh: 按未修约的得分划分, en: The unrounded score decides}
				    mark: interpreted
				    clause: {document: 测评办法, section: (三)3}
				""";
		second = first.replace("version: 1.0.0", "version: 2.0.0").replace("2026-01-01", "2026-04-01")
				.replace("en: Workmanship}, importance: 5", "en: Workmanship}, importance: 1")
				.replace("from: 85", "from: 75").replace("from: 70,", "from: 65,");
		write("v1.yaml", first);
		write("v2.yaml", second);
		StringBuilder rows = new StringBuilder("id,date,Q1,Q2,Q3,Q4\n");
		for (int i = 0; i < 24; i++) {
			rows.append(i).append(i < 12 ? ",2026-02-10" : ",2026-05-10").append(",5,3,3,3\n");
		}
		write("survey.csv", rows.toString());
	}

	void write(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), text);
	}

	CommandRun run(String... arguments) {
		return CommandRun.in(folder, Locale.ENGLISH, arguments);
	}

	Json json(String... arguments) {
		CommandRun run = run(arguments);
		assertEquals("", run.err());
		assertEquals(Commands.DONE, run.status());
		return Json.parse(run.out());
	}

	void adoptBoth() {
		json("import", "survey.csv", "--into", "ws", "-m", "v1.yaml", "--format", "json");
		for (String file : List.of("v1.yaml", "v2.yaml")) {
			assertEquals("adopted", json("methodology", "adopt", file, "--into", "ws", "--reason", "issued", "--format",
					"json").at("status").text());
		}
		assertEquals("unchanged",
				json("methodology", "adopt", "v1.yaml", "--into", "ws", "--format", "json").at("status").text());
	}
}
