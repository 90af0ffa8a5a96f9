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
import java.util.List;

import org.junit.jupiter.api.Test;

/** Where the line of a figure over periods breaks: February by version 1, May by version 2. */
class TrendBreaksTest extends MethodologyFixture {

	private static final List<String> ALL = List.of("satisfaction-index", "Q1", "Q2", "Q3", "Q4");

	/** The figures that cannot be compared between the two periods, with version 2 in that wording. */
	private List<String> broken(String changed, String reason) throws IOException {
		write("v2.yaml", changed);
		adoptBoth();
		Json result = json("trend", "ws", "--by", "quarter", "--format", "json");
		List<Json> figures = result.at("figures").list();
		for (Json figure : figures) {
			assertEquals(List.of("1.0.0", "2.0.0"),
					figure.at("points").list().stream().map(point -> point.at("version").text()).toList());
			assertTrue(figure.at("points").at(0).at("broken").isNull());
		}
		List<Json> broken = figures.stream().filter(figure -> !figure.at("points").at(1).at("broken").isNull())
				.toList();
		for (Json figure : broken) {
			String told = figure.at("points").at(1).at("broken").at("en").text();
			assertTrue(told.contains(reason), told);
		}
		return broken.stream().map(figure -> figure.at("id").text()).toList();
	}

	@Test
	void otherWeightsAndBandsBreakNothing() throws IOException {
		assertEquals(List.of(), broken(second, ""));
	}

	@Test
	void otherWordsBreakTheItemAndWhatIsMadeOfIt() throws IOException {
		assertEquals(List.of("satisfaction-index", "Q2"),
				broken(second.replace("en: Job progress", "en: Punctuality"), "wording have changed"));
	}

	@Test
	void otherLevelsBreakEverything() throws IOException {
		assertEquals(ALL, broken(second.replace("{score: 4, weight: 0.8, label: {zh: 满意, en: Satisfied}}",
				"{score: 4, weight: 0.75, label: {zh: 满意, en: Satisfied}}"), "rating scales differ"));
	}

	@Test
	void anotherReadingBreaksEverything() throws IOException {
		assertEquals(ALL,
				broken(second.replace("denominator: valid", "denominator: returned"), "readings have changed"));
	}
}
