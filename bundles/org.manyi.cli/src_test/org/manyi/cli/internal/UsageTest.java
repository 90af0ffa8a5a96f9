/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered before any service is asked for. */
class UsageTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@ParameterizedTest
	@ValueSource(strings = { "", "unknown", "score", "score a.csv", "score a.csv -m x --bogus",
			"score a.csv b.csv -m x",
			"score a.csv -m x --format xml", "score a.csv -m x --by week", "score a.csv -m x --option denominator",
			"score a.csv -m x --sent many", "score a.csv -m x --sent -1", "pareto a.csv -m x --of colours",
			"score a.csv -m x --lang fr", "methodologies extra", "score - -m x", "score a.csv -m -",
			"score a.csv -m x --rejects -", "score a.csv -m x --option =1", "score a.csv -m x --sent 1 --sent 2",
			"score a.csv -m x --option k=1 --option k=2", "score a.csv -m x --out a --out b", "help unknown",
			"pareto a.csv -m x --other-below five", "pareto a.csv -m x --other-below 100.1",
			"pareto a.csv -m x --other-below -1", "pareto a.csv -m x --other-below 1e99",
			"pareto a.csv -m x --other-below" })
	void wrongUsageIsStatusTwo(String line) {
		assertEquals(2, run(Locale.ENGLISH, line.isEmpty() ? new String[0] : line.split(" ")));
		assertEquals("", text(out));
		assertTrue(text(err).startsWith("manyi: "), text(err));
		assertTrue(text(err).contains("--help"), text(err));
	}

	@Test
	void saysInChineseWhatIsWrong() {
		run(Locale.SIMPLIFIED_CHINESE, "score", "a.csv", "-m", "x", "--by", "week");
		assertEquals("""
				manyi：“week”不能作为 --by unit|region|month|quarter|year|stage 的值
				运行 manyi score --help 可查看用法。
				""", text(err));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "score a.csv -m x --by; --by unit|region|month|quarter|year|stage",
			"score a.csv -m; --methodology ID|FILE", "compare a.csv -m x --name; --name TEXT" })
	void anOptionWithoutItsValueIsNamed(String line, String named) {
		assertEquals(2, run(Locale.ENGLISH, line.split(" ")));
		assertTrue(text(err).startsWith("manyi: missing: " + named + "\n"), text(err));
	}

	@Test
	void anEmptyNameIsWrongUsage() {
		for (String[] arguments : new String[][] { { "score", "", "-m", "x" }, { "score", "a.csv", "-m", "" },
				{ "score", "a.csv", "-m", "x", "--out", "" }, { "pareto", "a.csv", "-m", "x", "--rejects", " " } }) {
			assertEquals(2, run(Locale.ENGLISH, arguments));
			assertTrue(text(err).contains("empty"), text(err));
			err.reset();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"score - -m x | FILE：这里要给出文件，不能用“-”。名为“-”的文件写作 ./-。",
			"score a.csv -m x --rejects - | --rejects FILE：这里要给出文件，不能用“-”。名为“-”的文件写作 ./-。",
			"score a.csv -m x --option k | --option key=value：“k”不是 参数=值 的形式，例如 denominator=sent。",
			"score a.csv -m x --option k=1 --option k=2 | --option k 给出了两次：k=1 和 k=2，请只给一次。",
			"score a.csv -m x --option k=1 --option k=1 | --option k 给出了两次：k=1 和 k=1，请只给一次。",
			"score a.csv -m x --sent 1 --sent 2 | --sent N 给出了两次，请只给一次。",
			"pareto a.csv -m x --other-below 101 | --other-below PERCENT：“101”不是 0 到 100 的百分数，例如 5 或 2.5。",
			"compare a.csv | '缺少 --methodology ID|FILE'",
			"help unknown | 不认识 unknown" })
	void saysWhichArgumentIsWrong(String line, String message) {
		run(Locale.SIMPLIFIED_CHINESE, line.split(" "));
		assertEquals("manyi：" + message, text(err).lines().findFirst().orElse(""));
	}

	@Test
	void theOptionChoosesTheLanguage() {
		run(Locale.ENGLISH, "score", "--lang", "zh");
		assertTrue(text(err).startsWith("manyi：缺少 "), text(err));
	}

	@Test
	void showsHelpOfEveryCommand() {
		for (String command : new String[] { "methodologies", "score", "pareto", "explain", "import", "store",
				"compare",
				"sensitivity", "quality", "rates", "form", "weights", "prove", "interval", "methodology", "plugin",
				"data", "population" }) {
			assertEquals(0, run(Locale.ENGLISH, command, "--help"), command);
			assertTrue(text(out).contains("Usage: manyi " + command), text(out));
			assertEquals(0, run(Locale.SIMPLIFIED_CHINESE, "help", command), command);
			assertTrue(text(out).contains("用法：manyi " + command), text(out));
		}
		assertEquals("", text(err));
	}

	@Test
	void helpNamesTheFormatsThereAre() {
		run(Locale.ENGLISH, "methodology", "print", "--help");
		assertTrue(text(out).contains("markdown, the default, or html"), text(out));
		assertFalse(text(out).contains("table"), text(out));
		out.reset();
		run(Locale.ENGLISH, "interval", "--help");
		assertFalse(text(out).contains("sent where"), text(out));
	}

	@Test
	void helpOfACommandBelowAnotherIsItsOwn() {
		assertEquals(0, run(Locale.ENGLISH, "help", "store", "backup"));
		assertTrue(text(out).contains("Usage: manyi store backup"), text(out));
	}

	@Test
	void showsTheVersion() {
		assertEquals(0, run(Locale.ENGLISH, "--version"));
		assertEquals("Manyi 1.2.3\n", text(out));
	}

	@Test
	void theUnforeseenIsSaidWithoutATrace() {
		assertEquals(1, run(Locale.ENGLISH, "methodologies"));
		assertEquals("manyi: something unforeseen happened: no service in this test. Please report it with the command"
				+ " and the file.\n", text(err));
	}

	private int run(Locale locale, String... arguments) {
		PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
		return new Commands(new Invocation(Path.of("/nowhere"), "Tester", locale, "1.2.3", out, messages,
				noServices()))
				.run(arguments);
	}

	private static String text(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8);
	}

	/** None, however many kinds there are. */
	private static Services noServices() {
		return (Services) Proxy.newProxyInstance(Services.class.getClassLoader(), new Class<?>[] { Services.class },
				(proxy, method, arguments) -> {
					throw new IllegalStateException("no service in this test");
				});
	}
}
