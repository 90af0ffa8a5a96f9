/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole files of docs/methods.md, copied as they stand, score the surveys below them as the text says. */
class DocumentedMethodsTest {

	@TempDir
	Path folder = Path.of("");

	/** The blocks of a kind, in the order of the page. */
	private static List<String> blocks(String kind) throws IOException {
		String page = Files.readString(CommandRun.checkout().resolve("docs/methods.md"));
		Matcher block = Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL).matcher(page);
		List<String> blocks = new ArrayList<>();
		while (block.find()) {
			blocks.add(block.group(1));
		}
		return blocks;
	}

	private Json scored(int example) throws IOException {
		Path rules = Files.writeString(folder.resolve("rules.yaml"), blocks("yaml").get(example));
		Path survey = Files.writeString(folder.resolve("survey.csv"), blocks("csv").get(example));
		return CommandRun.json("score", survey.toString(), "-m", rules.toString(), "--format", "json");
	}

	@Test
	void acsi() throws IOException {
		Json scores = scored(0);
		assertEquals(70.98333333333333, scores.at("index").at("score").number());
		assertEquals(List.of(700 / 9.0, 600 / 9.0, 600 / 9.0),
				scores.at("items").list().stream().map(item -> item.at("score").number()).toList());
		assertEquals(1, scores.at("items").withId("ideal").at("notApplicable").count());
	}

	@Test
	void netPromoterScore() throws IOException {
		Json scores = scored(1);
		assertEquals(100.0 / 7, scores.at("measures").withId("nps").at("value").number());
		assertEquals("missed", scores.at("measures").withId("nps").at("verdict").text());
		assertEquals("Good", scores.at("items").withId("NPS").at("band").at("en").text());
		assertEquals(7, scores.at("items").withId("NPS").at("valid").count());
	}

	@Test
	void topTwoBox() throws IOException {
		Json scores = scored(2);
		Json csat = scores.at("measures").withId("csat");
		assertEquals(75.0, csat.at("value").number());
		assertEquals(3, csat.at("numerator").count());
		assertEquals(4, csat.at("denominator").count());
		assertEquals(62.5, scores.at("index").at("score").number());
		assertEquals(75.0, scores.at("measures").withId("mean").at("value").number());
	}

	@Test
	void everyMethodAndParameterIsDescribed() throws IOException {
		String page = Files.readString(CommandRun.checkout().resolve("docs/methods.md"));
		assertEquals(3, blocks("yaml").size());
		for (String method : List.of("weighted-level-score", "mean-score", "top-box", "net-promoter-score",
				"acsi-index", "satisfied-rate", "kpi")) {
			assertTrue(page.contains("\n## " + method + "\n"), method);
		}
	}

	/** A mean of units needs units: without them there is no score, with the reason. */
	@Test
	void aFileWithoutUnitsHasNoMeanOfUnits() throws IOException {
		Path rules = Files.writeString(folder.resolve("rules.yaml"), blocks("yaml").get(0));
		Path survey = Files.writeString(folder.resolve("survey.csv"), blocks("csv").get(0));
		CommandRun run = CommandRun.of("score", survey.toString(), "-m", rules.toString(), "--option",
				"acsi-index.roll-up=mean-of-units");
		assertEquals(1, run.status());
		assertTrue(run.err().contains("needs the answers told apart by unit, which the data do not give"), run.err());
	}
}
