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
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Weights of plain numbers under headed columns. */
class WeightsOfMatrixTest extends WeightsFixture {

	@Test
	void ofAMatrix() throws IOException {
		write("firms.csv", FIRMS);
		Json result = json("firms.csv", "--weighting", "critic");
		assertEquals("matrix", result.at("input").at("kind").text());
		assertEquals(Boolean.TRUE, result.at("input").at("recognised").value());
		assertEquals("F1", result.at("input").at("rowNames").list().getFirst().text());
		assertEquals(0.20222554, weight(result, 0), 5e-9);
		assertEquals(0.48090173, weight(result, 1), 5e-9);
		assertEquals(0.31687273, weight(result, 2), 5e-9);
		assertEquals(0.343533859177083, value(result.at("items").at(1).at("values"), "σⱼ"), 1e-14);
		CommandRun table = run("firms.csv", "--weighting", "critic");
		assertTrue(table.text().contains("a matrix of 8 rows (as recognised; --as corrects it)"), table.text());
		assertTrue(table.text().contains("0.48090173"), table.text());
		assertTrue(table.text().contains("deviation = sample"), table.text());
	}

	@Test
	void costsAndParametersAreHeeded() throws IOException {
		write("firms.csv", FIRMS);
		Json result = json("firms.csv", "-w", "critic", "--cost", "C2", "--parameter", "deviation=population",
				"--parameter", "correlation=spearman");
		assertEquals("C2", result.at("input").at("costs").at(0).text());
		assertEquals("population", result.at("weighting").at("parameters").at("deviation").text());
		for (List<String> wrong : List.of(List.of("--cost", "C9"), List.of("--parameter", "deviation=both"),
				List.of("--parameter", "colour=red"))) {
			CommandRun run = run("firms.csv", "-w", "critic", wrong.get(0), wrong.get(1));
			assertEquals(2, run.status(), run.err());
		}
		CommandRun unknown = run("firms.csv", "-w", "criticc");
		assertEquals(2, unknown.status());
		assertTrue(unknown.err().contains("critic, deviation, entropy"), unknown.err());
	}

	@Test
	void numbersMayNameRows() throws IOException {
		for (String heading : List.of("id", "", "编号", "alternative")) {
			write("numbered.csv", heading + ",x,y\n1,3,1\n2,3,4\n3,5,NA\n");
			Json result = json("numbered.csv", "-w", "deviation");
			assertEquals(2, result.at("items").list().size(), heading);
			assertEquals("3", result.at("input").at("rowNames").at(2).text());
			assertEquals(2, value(result.at("items").at(1).at("values"), "mⱼ"));
		}
	}

	@Test
	void asSaysWhatAFileIs() throws IOException {
		write("square.csv", "c,a,b\na,1,2\nb,1/2,1\n");
		assertEquals("judgments", json("square.csv", "-w", "ahp").at("input").at("kind").text());
		write("numbers.csv", "c,a,b\na,1,2\nb,0.5,1\n");
		Json told = json("numbers.csv", "-w", "deviation", "--as", "matrix");
		assertEquals(Boolean.FALSE, told.at("input").at("recognised").value());
		assertEquals(1.0 / 3, weight(told, 0), 1e-12);
		CommandRun run = run("numbers.csv", "-w", "deviation", "--as", "responses");
		assertEquals(2, run.status());
		assertTrue(run.err().contains("a methodology is needed"), run.err());
	}

	@Test
	void twoColumnsOfOneItemAreNamedWithTheFile() throws IOException {
		write("twice.csv", "施工质量,Q2,Q1,Q3,Q4\n1,2,3,4,5\n2,3,4,5,1\n");

		CommandRun twice = CommandRun.in(folder, Locale.ENGLISH, "weights", "twice.csv", "-m", RULES, "-w", "entropy",
				"--as", "matrix");

		assertEquals(1, twice.status());
		assertTrue(twice.err().contains("twice.csv: column 1 “施工质量” and column 3 “Q1” are both of “Q1”."), twice.err());
	}

	/** No data make a weighting right that there is none of. */
	@Test
	void anUnknownWeightingIsWrongUsageWhateverTheFile() throws IOException {
		write("words.csv", "a,b\nx,y\n");
		CommandRun run = run("words.csv", "--weighting", "nope");
		assertEquals(Commands.USAGE, run.status(), run.err());
		assertTrue(run.err().contains("nope") && run.err().contains("entropy"), run.err());
		assertEquals(Commands.USAGE, run("words.csv", "--weighting", "critic", "--parameter", "nope=1").status());
		assertEquals(Commands.FAILED, run("words.csv", "--weighting", "critic").status());
	}

	@Test
	void speaksChinese() throws IOException {
		write("firms.csv", FIRMS);
		CommandRun run = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "weights", "firms.csv", "-w", "variation");
		assertTrue(run.text().contains("数据  firms.csv · 数值矩阵，8 行（自动识别，可用 --as 更正）"), run.text());
		assertTrue(run.text().contains("变异系数法"), run.text());
	}
}
