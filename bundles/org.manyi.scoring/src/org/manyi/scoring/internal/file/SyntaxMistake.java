/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.Locale;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A mistake in the YAML in words for people: those that are made most are said in both languages, all others as the
 * parser says them.
 *
 * @param mistake as the parser reports it
 * @param source  the whole text
 */
record SyntaxMistake(MarkedYamlEngineException mistake, String source) {

	/** What Chinese input methods write for the signs of YAML, and blanks that are none for it. */
	private static final String WIDE = "：，｛｝［］　\u00A0";
	private static final String NARROW = ":,{}[]  ";

	/** What is wrong, what was expected, and full-width signs in the line that look like what YAML expects. */
	LocalizedText text() {
		LocalizedText said = said();
		return wide().map(hint -> new LocalizedText(said.zh() + hint.zh(), said.en() + hint.en())).orElse(said);
	}

	private LocalizedText said() {
		String problem = String.valueOf(mistake.getProblem()).toLowerCase(Locale.ROOT);
		if (problem.contains("\\t") || problem.contains("tab")) {
			return new LocalizedText("缩进不能用制表符，请用空格", "a tab stands where blanks are expected; write blanks");
		}
		if (problem.contains("mapping values are not allowed")) {
			return new LocalizedText("这里不能出现“键: 值”，请检查缩进，含冒号的文字要加引号",
					"no “key: value” can stand here; check the indentation, and quote a text that holds a colon");
		}
		if (problem.contains("could not find expected ':'")) {
			return new LocalizedText("键后面缺少冒号，应为“键: 值”", "a key without a colon, expected “key: value”");
		}
		if (problem.contains("expected <block end>")) {
			return new LocalizedText("缩进与上面各行不一致，应与它们对齐",
					"the indentation is another one than in the lines above, expected the same");
		}
		if (problem.contains("expected ',' or")) {
			return new LocalizedText("缺少逗号或右括号", "expected a comma or the closing bracket");
		}
		if (problem.contains("unexpected end of stream")) {
			return new LocalizedText("文件在引号或括号结束之前就没有了",
					"the file ends where the closing quote or bracket is expected");
		}
		if (problem.contains("cannot start any token")) {
			return new LocalizedText("这个符号不能这样开头，文字以符号开头时要加引号",
					"a text cannot begin with this sign; quote a text that begins with one");
		}
		String context = mistake.getContext();
		String parser = (context == null || context.isBlank() ? "" : context + ", ") + mistake.getProblem();
		return new LocalizedText("解析器报告 " + parser, parser);
	}

	private Optional<LocalizedText> wide() {
		int line = mistake.getProblemMark().or(mistake::getContextMark).map(Mark::getLine).orElse(0);
		// the parser may notice it where the next line begins
		int first = Math.max(0, line - 1);
		return new UnquotedText(source).lines().skip(first).limit(line - first + 1L)
				.flatMapToInt(String::chars).filter(sign -> WIDE.indexOf(sign) >= 0).boxed().findFirst()
				.map(SyntaxMistake::hint);
	}

	private static LocalizedText hint(int sign) {
		String narrow = String.valueOf(NARROW.charAt(WIDE.indexOf(sign)));
		return narrow.isBlank()
				? new LocalizedText("；这里有一个全角或不换行的空格（%s），YAML 只认普通空格".formatted(code(sign)),
						"; there is a blank %s, of which YAML takes the plain one alone".formatted(code(sign)))
				: new LocalizedText("；这里有全角的“%s”，YAML 只认半角的“%s”".formatted(Character.toString(sign), narrow),
						"; there is a full-width “%s”, of which YAML takes “%s” alone"
								.formatted(Character.toString(sign), narrow));
	}

	private static String code(int sign) {
		return "U+%04X".formatted(sign);
	}
}
