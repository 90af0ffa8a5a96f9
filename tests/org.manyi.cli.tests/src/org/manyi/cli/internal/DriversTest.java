/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Drivers of the sample survey. */
class DriversTest {

	private static final String SAMPLE = CommandRun.checkout()
			.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv").toString();

	@Test
	void sharesOfAnOutcomeAddUpToWhatIsExplained() {
		String outcome = CommandRun.json("drivers", SAMPLE, "-m", "well-service", "--format", "json").at("items").at(0)
				.at("id").text();
		Json result = CommandRun.json("drivers", SAMPLE, "-m", "well-service", "--outcome", outcome, "--format",
				"json");
		assertEquals("share", result.at("importance").text());
		List<Json> items = result.at("items").list();
		assertEquals(11, items.size());
		double sum = items.stream().mapToDouble(item -> item.at("share").number()).sum();
		assertEquals(result.at("explained").number(), sum, 1e-9);
		double mean = items.stream().mapToDouble(item -> item.at("score").number()).average().orElseThrow();
		assertEquals(mean, result.at("performanceLine").number(), 1e-9);
		for (Json item : items) {
			boolean important = item.at("share").number() >= result.at("importanceLine").number();
			boolean high = item.at("score").number() >= mean;
			assertEquals(important ? high ? "keep" : "improve" : high ? "enough" : "later",
					item.at("quadrant").text());
		}
	}

	@Test
	void withoutAnOutcomeEachItemIsHeldAgainstTheOthers() {
		Json result = CommandRun.json("drivers", SAMPLE, "-m", "well-service", "--format", "json");
		assertTrue(result.at("outcome").isNull() && result.at("explained").isNull());
		assertTrue(result.at("refusal").at("en").text().startsWith("The others are what is explained"));
		assertEquals("correlation", result.at("importance").text());
		assertTrue(result.at("items").list().stream().allMatch(item -> item.at("correlation").number() > 0));
		assertEquals("given", CommandRun.json("drivers", SAMPLE, "-m", "well-service", "--importance", "given",
				"--format", "json").at("importance").text());
	}

	@Test
	void anItemThatIsNotThereIsRefusedWithThoseThatAre() {
		CommandRun run = CommandRun.in(CommandRun.checkout(), Locale.ENGLISH, "drivers", SAMPLE, "-m", "well-service",
				"--outcome", "nothing");
		assertEquals(2, run.status());
		assertTrue(run.err().contains("There is no item nothing. There are: "), run.err());
	}

	@Test
	void thePageNamesTheQuadrants() {
		String page = CommandRun.in(CommandRun.checkout(), Locale.SIMPLIFIED_CHINESE, "drivers", SAMPLE, "-m",
				"well-service").text();
		assertTrue(page.contains("优先改进") && page.contains("不分解份额"), page);
		List<String> rows = CommandRun.in(CommandRun.checkout(), Locale.ENGLISH, "drivers", SAMPLE, "-m",
				"well-service", "--format", "csv").text().lines().toList();
		assertEquals(13, rows.size());
	}
}
