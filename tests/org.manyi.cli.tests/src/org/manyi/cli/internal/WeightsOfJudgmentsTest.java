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

import org.junit.jupiter.api.Test;

/** Weights of pairwise judgments. */
class WeightsOfJudgmentsTest extends WeightsFixture {

	private static final String LEADER = """
			criterion;Experience;Education;Charisma;Age
			Experience;1;4;3;7
			Education;1/4;1;1/3;3
			Charisma;1/3;3;1;5
			Age;1/7;1/3;1/5;1
			""";

	@Test
	void ofJudgments() throws IOException {
		write("leader.csv", LEADER);
		Json result = json("leader.csv", "-w", "ahp");
		assertEquals("judgments", result.at("input").at("kind").text());
		assertEquals(0.54756923896183, weight(result, 0), 1e-12);
		assertEquals(4.11841802431337, value(result.at("values"), "λmax"), 1e-11);
		assertEquals(0.0394726747711225, value(result.at("values"), "CI"), 1e-12);
		assertEquals(0.9, value(result.at("values"), "RI"), 0);
		assertEquals(0.0438585275234694, value(result.at("values"), "CR"), 1e-12);
		assertTrue(run("leader.csv", "-w", "ahp").text().contains("CR = 0.04385853"));
	}

	@Test
	void ofAnUpperTriangleAndOfSeveralExperts() throws IOException {
		write("one.csv", ",a,b,c\na,1,2,8\nb,,1,4\nc,,,1\n");
		write("two.csv", ",c,b,a\na,8,8,1\nb,1,1,1/8\nc,1,1,1/8\n");
		Json result = json("one.csv", "two.csv", "-w", "ahp");
		assertEquals(2, result.at("input").at("rows").count());
		assertEquals(8.0 / 11, weight(result, 0), 1e-12);
		assertEquals(2.0 / 11, weight(result, 1), 1e-12);
		assertEquals(8.0 / 13, weight(json("one.csv", "-w", "ahp"), 0), 1e-12);
	}

	@Test
	void inconsistentOrWrongJudgmentsAreRefused() throws IOException {
		write("circle.csv", ",a,b,c\na,1,5,1/4\nb,1/5,1,3\nc,4,1/3,1\n");
		CommandRun circle = run("circle.csv", "-w", "ahp");
		assertEquals(1, circle.status());
		assertTrue(circle.err().contains("CR is above 0.10"), circle.err());
		assertTrue(circle.err().contains("a / b = 5.00"), circle.err());
		assertEquals(0, run("circle.csv", "-w", "ahp", "--parameter", "largest-ratio=10").status());
		write("crooked.csv", ",a,b\na,1,5\nb,1/4,1\n");
		assertTrue(run("crooked.csv", "-w", "ahp").err().contains("row a, column b is 5; row b, column a is 0.25"));
		write("words.csv", ",a,b\na,1,much\nb,1/4,1\n");
		assertTrue(run("words.csv", "-w", "ahp").err().contains("row “a”, column “b”: “much” is no judgment"));
		write("matrix.csv", "x,y\n1,2\n3,oops\n");
		CommandRun matrix = run("matrix.csv", "-w", "entropy");
		assertEquals(1, matrix.status());
		assertTrue(matrix.err().contains("row 3, column “y”: “oops” is no number"), matrix.err());
	}
}
