/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What users read in Chinese calls one thing by one name. */
class ChineseWordsTest {

	/** Words of which another one is the name. */
	private static final Map<String, String> INSTEAD = Map.of("答卷", "调查表", "权重", "权数", "剔除", "拒收、排除",
			"推导", "计算过程", "对应关系", "映射");
	/** In general texts; methodologies and their methods say what their documents say. */
	private static final Map<String, String> IN_TEXTS = Map.of("顾客", "客户");
	/** Headings that survey tools write. */
	private static final List<String> OF_OTHERS = List.of("提交答卷时间", "答卷编号", "答卷序号");

	@Test
	void oneThingHasOneName() throws IOException {
		List<String> texts = new ArrayList<>();
		int files = 0;
		for (Path file : userTexts()) {
			files++;
			boolean isText = !file.toString().endsWith(".java");
			for (String line : Files.readAllLines(file)) {
				texts.addAll(wrong(file, line, INSTEAD));
				if (isText) {
					texts.addAll(wrong(file, line, IN_TEXTS));
				}
			}
		}
		assertTrue(files > 500, files + " files were read");
		assertEquals(List.of(), texts);
	}

	@Test
	void anotherNameIsTold() {
		assertEquals(List.of("a.txt: 调查表, not 答卷: 看答卷"), wrong(Path.of("a.txt"), "看答卷", INSTEAD));
		assertEquals(List.of(), wrong(Path.of("a.txt"), "“提交答卷时间”所在的列", INSTEAD));
	}

	private static List<String> wrong(Path file, String line, Map<String, String> names) {
		String own = OF_OTHERS.stream().reduce(line, (rest, heading) -> rest.replace(heading, ""));
		return names.entrySet().stream().filter(name -> own.contains(name.getKey()))
				.map(name -> "%s: %s, not %s: %s".formatted(file.getFileName(), name.getValue(), name.getKey(),
						line.strip()))
				.toList();
	}

	/** Sources, texts and help pages of the bundles. */
	private static List<Path> userTexts() throws IOException {
		try (Stream<Path> files = Files.walk(Checkout.root().resolve("bundles"))) {
			return files.filter(file -> {
				String path = file.toString().replace('\\', '/');
				return path.contains("/src/") && path.endsWith(".java") || !path.contains("/target/")
						&& (path.endsWith("_zh.properties") || path.contains("/help/zh/"));
			}).sorted().toList();
		}
	}
}
