/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyReader;

/** A file that is no YAML mapping, too large, or in another encoding. */
class WrongFormTest extends ReaderFixture {

	@Test
	void aFileThatIsNoMappingIsNamedWithoutAPath() {
		List<String> texts = problems("id,unit".getBytes(StandardCharsets.UTF_8)).stream().map(p -> p.text().en())
				.toList();

		assertEquals(List.of("found “id,unit”, expected a mapping of keys to values"), texts);
	}

	@Test
	void aKeyIsAWord() {
		List<FileProblem> problems = problems(("? [a, b]\n: c\n" + COMPLETE).getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of(new FileProblem(1, 3, new LocalizedText("键应为文字，不能是列表或一组键值",
				"a key is a text, not a list or a mapping"))), problems);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"schema: 1\\n\\tid: x | 2 | 1 | 缩进不能用制表符",
			"schema: 1\\nname: a: b | 2 | 8 | 这里不能出现“键: 值”",
			"schema: 1\\nname: [a | 2 | 9 | 缺少逗号或右括号",
			"schema: 1\\n  id: x | 2 | 5 | 这里不能出现“键: 值”",
			"schema: 1\\nid: *one | 2 | 5 | 不支持别名“*one”",
			"schema: 1\\nid: \\u0000 | 2 | 5 | 不允许的控制字符 U+0000",
			"# nothing | 1 | 1 | 文件是空的",
			"just words | 1 | 1 | 应为一组键值",
			"- schema: 1 | 1 | 1 | 写的是列表，应为一组键值" })
	void whatIsNoYamlMappingIsToldWithItsPlace(String text, int line, int column, String chinese) {
		String file = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0000", "\0");

		List<FileProblem> problems = problems(file.getBytes(StandardCharsets.UTF_8));

		assertEquals(1, problems.size(), problems::toString);
		assertEquals(List.of(line, column), List.of(problems.getFirst().line(), problems.getFirst().column()));
		assertTrue(problems.getFirst().text().zh().contains(chinese), problems::toString);
	}

	@Test
	void aliasesCannotMakeASmallFileLarge() {
		StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (int i = 1; i < 12; i++) {
			bomb.append("a%d: &a%d [".formatted(i, i)).append(("*a" + (i - 1) + ",").repeat(10)).append("]\n");
		}

		List<FileProblem> problems = problems(bomb.toString().getBytes(StandardCharsets.UTF_8));

		assertEquals(110 + 12, problems.size());
		assertTrue(problems.stream().allMatch(problem -> problem.text().en().contains("not supported")));
	}

	@Test
	void nestingHasALimit() {
		List<FileProblem> problems = problems("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of(new FileProblem(1, 33, new LocalizedText("嵌套超过 32 层", "nested deeper than 32 levels"))),
				problems);
	}

	@Test
	void aFileInAnotherEncodingIsRefusedAtTheFirstWrongByte() {
		byte[] bytes = COMPLETE.getBytes(Charset.forName("GB18030"));

		List<FileProblem> problems = problems(bytes);

		assertEquals(List.of(4, 12), List.of(problems.getFirst().line(), problems.getFirst().column()));
		assertTrue(problems.getFirst().text().en().contains("is not UTF-8"));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16", "UTF-16LE", "UTF-16BE" })
	void aFileInUtf16IsCalledThat(String charset) {
		List<FileProblem> problems = problems(COMPLETE.getBytes(Charset.forName(charset)));

		assertEquals(List.of(new FileProblem(1, 1, new LocalizedText("文件是 UTF-16 或 UTF-32 编码，应为 UTF-8。请把文件另存为 UTF-8 编码",
				"found UTF-16 or UTF-32, expected UTF-8. Save the file in UTF-8"))), problems);
	}

	@Test
	void aFileThatEndsInsideACharacterIsRefused() {
		byte[] bytes = "id: 满".getBytes(StandardCharsets.UTF_8);

		assertTrue(problems(Arrays.copyOf(bytes, bytes.length - 1)).getFirst().text().en().contains("is not UTF-8"));
	}

	@Test
	void aHugeFileIsRefusedUnread() {
		assertEquals("the file is larger than 4 MB, which no methodology file is",
				problems(new byte[MethodologyReader.LARGEST + 1]).getFirst().text().en());
	}
}
