/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small categories gathered in "other" when asked to, in every format. */
class ParetoFoldTest {

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void writeSurvey() throws IOException {
		StringBuilder survey = new StringBuilder("Q1,category\n");
		survey.append("5,late\n".repeat(50)).append("5,rude\n".repeat(30)).append("5,其他\n".repeat(12))
				.append("5,dear\n".repeat(5)).append("5,loud\n".repeat(3));
		Files.writeString(folder.resolve("survey.csv"), survey);
	}

	@Test
	void jsonHasTheFoldAndItsLimit() {
		assertEquals("late:50:A rude:80:A dear:85:B loud:88:B 其他:100:other", bars(json()));
		assertTrue(json().at("otherBelow").isNull());
		assertEquals("late:50:A rude:80:A dear:85:B other:100:other", bars(json("--other-below", "5")));
		Json folded = json("--other-below", "5.5");
		assertEquals("late:50:A rude:80:A other:100:other", bars(folded));
		assertEquals(5.5, folded.at("otherBelow").number());
		assertEquals(100, folded.at("total").count());
		Json other = folded.at("bars").at(2);
		assertEquals(20, other.at("count").count());
		assertEquals("其他", other.at("label").at("zh").text());
		assertTrue(other.at("sheetPercent").isNull());
	}

	@Test
	void jsonHasNoLimitWhereNothingIsGathered() {
		Json whole = json("--other-below", "3");
		assertEquals("late:50:A rude:80:A dear:85:B loud:88:B 其他:100:other", bars(whole));
		assertTrue(whole.at("otherBelow").isNull());
	}

	@Test
	void csvHasTheFold() {
		assertEquals("""
				\uFEFFrank,category,label_zh,label_en,count,percent,sheet_percent,cumulative_percent,class,approval,\
				version,version_choice\r
				1,late,late,late,50,50,50,50,A,approved,1.0.0,as-asked\r
				2,rude,rude,rude,30,30,30,80,A,approved,1.0.0,as-asked\r
				3,other,其他,Other,20,20,,100,other,approved,1.0.0,as-asked\r
				""", run(Locale.ENGLISH, "--format", "csv", "--other-below", "6").text());
	}

	@Test
	void tablesHaveTheFoldAndItsLimit() {
		String chinese = run(Locale.SIMPLIFIED_CHINESE, "--other-below", "6").text();
		assertTrue(chinese.contains("其他：占总数不足 6% 的各类合计。"), chinese);
		assertFalse(chinese.contains("dear"), chinese);
		String english = run(Locale.ENGLISH, "--other-below", "6.50").text();
		assertTrue(english.contains("Other: all that is below 6.5% of the total."), english);
		assertFalse(run(Locale.ENGLISH).text().contains("Other: all"), "nothing was gathered");
	}

	@Test
	void svgHasTheFoldAndItsLimit() {
		String whole = run(Locale.ENGLISH, "--format", "svg").text();
		assertTrue(whole.contains("loud") && !whole.contains("below"), whole);
		String folded = run(Locale.ENGLISH, "--format", "svg", "--other-below", "6").text();
		assertTrue(folded.contains("rude") && folded.contains("Other"), folded);
		assertFalse(folded.contains("dear") || folded.contains("loud"), folded);
		assertTrue(folded.contains("below 6%"), folded);
		assertTrue(run(Locale.SIMPLIFIED_CHINESE, "--format", "svg", "--other-below", "6").text()
				.contains("低于 6% 的并入“其他”"), "no limit");
	}

	@Test
	void pngHasTheFold() {
		byte[] whole = run(Locale.ENGLISH, "--format", "png").out();
		byte[] folded = run(Locale.ENGLISH, "--format", "png", "--other-below", "6").out();
		assertFalse(Arrays.equals(whole, folded), "the same picture");
		assertArrayEquals(whole, run(Locale.ENGLISH, "--format", "png", "--other-below", "0").out());
	}

	@Test
	void everyBasisHasIt() {
		for (String basis : List.of("low-answers", "lost-points")) {
			Json whole = CommandRun.json("pareto", "doc004_responses_20.csv", "-m", "doc004.yaml", "--of", basis,
					"--format", "json").at("pareto");
			Json folded = CommandRun.json("pareto", "doc004_responses_20.csv", "-m", "doc004.yaml", "--of", basis,
					"--format", "json", "--other-below", "100").at("pareto");
			assertTrue(whole.at("bars").list().size() > 1, basis);
			assertEquals("other:100:other", bars(folded));
			assertEquals(whole.at("total").number(), folded.at("bars").at(0).at("count").number());
		}
	}

	private Json json(String... options) {
		List<String> all = new ArrayList<>(List.of(options));
		all.addAll(List.of("--format", "json"));
		return Json.parse(run(Locale.ENGLISH, all.toArray(String[]::new)).out()).at("pareto");
	}

	private CommandRun run(Locale locale, String... options) {
		List<String> arguments = new ArrayList<>(List.of("pareto", folder.resolve("survey.csv").toString(), "-m",
				"doc004.yaml", "--of", "categories"));
		arguments.addAll(List.of(options));
		CommandRun run = CommandRun.in(CommandRun.testData(), locale, arguments.toArray(String[]::new));
		assertEquals(0, run.status(), run.err());
		return run;
	}

	private static String bars(Json pareto) {
		return pareto.at("bars").list().stream().map(bar -> bar.at("category").text() + ":"
				+ Math.round(bar.at("cumulativePercent").number()) + ":" + bar.at("class").text())
				.collect(Collectors.joining(" "));
	}
}
