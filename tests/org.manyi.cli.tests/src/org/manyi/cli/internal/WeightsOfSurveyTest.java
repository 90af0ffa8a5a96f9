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

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Weights of answers, and scores by them. */
class WeightsOfSurveyTest extends WeightsFixture {

	@Test
	void ofASurveyAndOfItsGroups() throws IOException {
		Json result = json(SURVEY, "-m", RULES, "-w", "entropy");
		assertEquals("responses", result.at("input").at("kind").text());
		assertEquals(20, result.at("input").at("rows").count());
		assertEquals(18, value(result.at("items").at(3).at("values"), "mⱼ"));
		assertFalse(result.at("warnings").list().stream()
				.anyMatch(warning -> warning.at("code").text().equals("weights-from-these-answers")));
		Json critic = json(SURVEY, "-m", RULES, "-w", "critic");
		assertEquals(1, weight(critic, 0) + weight(critic, 1) + weight(critic, 2) + weight(critic, 3), 1e-12);
		assertEquals(1 / 3.2, weight(json(SURVEY, "-m", RULES), 0), 1e-12);
		write("units.csv", "unit,Q1,Q2,Q3,Q4\nA,5,4,4,5\nA,5,2,4,3\nB,4,3,4,2\nB,2,3,4,1\nC,5,5,4,5\n");
		Json groups = json("units.csv", "-m", RULES, "-w", "deviation", "--by", "unit");
		assertEquals(List.of("A", "B", "C"),
				groups.at("input").at("rowNames").list().stream().map(Json::text).toList());
		// item scores 100, 55, 100 and 55, 60, 100 and 80, 80, 80 and 80, 15, 100
		assertEquals(0, weight(groups, 2), 0);
		assertTrue(weight(groups, 3) > weight(groups, 0));
	}

	@Test
	void anOptionWeighsOtherwise() {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "score", SURVEY, "-m", RULES, "--option",
				"weighting=critic");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.text().contains("Weighting: CRITIC"), run.text());
		assertTrue(run.text().contains("computed from the answers that they weigh"), run.text());
		assertEquals(2, CommandRun
				.in(folder, Locale.ENGLISH, "score", SURVEY, "-m", RULES, "--option", "weighting=dice").status());
	}
}
