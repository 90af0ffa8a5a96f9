/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.analysis.LowestItems;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Score;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.SliceAnalysis;

/**
 * The rules of the well service with the four items, importances and 20 sheets of
 * reference/golden/doc004_item_and_overall.json (own data and figures, CC0): from two files to scores and findings.
 */
class FourItemsTest {

	private static final String METHODOLOGY = """
			schema: 1
			id: four-items
			version: 1.0.0
			name: {zh: 四项, en: Four items}
			status: draft
			customer: {zh: 顾客, en: customer}
			scale:
			  levels:
			    - {score: 5, weight: 1.0, label: {zh: 很满意, en: Very satisfied}}
			    - {score: 4, weight: 0.8, label: {zh: 满意, en: Satisfied}}
			    - {score: 3, weight: 0.6, label: {zh: 一般满意, en: Fairly satisfied}}
			    - {score: 2, weight: 0.3, label: {zh: 不满意, en: Dissatisfied}}
			    - {score: 1, weight: 0, label: {zh: 很不满意, en: Very dissatisfied}}
			  not-applicable: [X]
			importance:
			  levels:
			    - {score: 5, weight: 1.0, label: {zh: 很重要, en: Very important}}
			    - {score: 4, weight: 0.8, label: {zh: 重要, en: Important}}
			    - {score: 3, weight: 0.6, label: {zh: 一般重要, en: Fairly important}}
			    - {score: 2, weight: 0.3, label: {zh: 不重要, en: Unimportant}}
			    - {score: 1, weight: 0, label: {zh: 很不重要, en: Very unimportant}}
			indicators:
			  index: {id: satisfaction, name: {zh: 顾客满意度, en: Customer satisfaction}}
			  items:
			    - {id: Q1, name: {zh: 施工质量, en: Workmanship}, importance: 5}
			    - {id: Q2, name: {zh: 施工进度, en: Job progress}, importance: 4}
			    - {id: Q3, name: {zh: 服务态度, en: Service attitude}, importance: 4}
			    - {id: Q4, name: {zh: HSE管理, en: HSE management}, importance: 3}
			weighting: {scheme: importance-level}
			scoring: {method: weighted-level-score}
			bands:
			  - {from: 85, name: {zh: 很满意, en: Very satisfied}}
			  - {from: 70, name: {zh: 满意, en: Satisfied}}
			  - {from: 0, name: {zh: 其余, en: The rest}}
			""";

	/** The answers item by item, one mark per sheet. */
	private static final List<String> COLUMNS = List.of("55555555554444443332", "55555544444444333322",
			"5555555544444444332X", "555554444444333322XX");

	@TempDir
	private Path folder;

	private Workbench workbench;

	@BeforeEach
	void open() throws InterruptedException {
		workbench = new Workbench();
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void goldenScores() throws Exception {
		ScoringResult result = analyse(Map.of()).scores();
		assertNumbers(result, 84.5, 77, 83.6842105263158, 75.5555555555556);
		ScoringResult.IndexResult index = result.index().orElseThrow();
		assertEquals(80.7439692982456, number(index.score()), 1e-12);
		assertEquals("满意", assertInstanceOf(BandVerdict.In.class, index.band()).band().name().zh());
	}

	@Test
	void goldenScoresOfReturnedSheets() throws Exception {
		ScoringResult result = analyse(Map.of("denominator", "returned")).scores();
		assertNumbers(result, 84.5, 77, 79.5, 68);
		assertEquals(78.28125, number(result.index().orElseThrow().score()));
	}

	@Test
	void findings() throws Exception {
		SliceAnalysis analysis = analyse(Map.of());
		assertEquals(List.of("Q4", "Q2", "Q3", "Q1"),
				analysis.lowest().entries().stream().map(LowestItems.Entry::itemId).toList());
		Pareto low = analysis.paretos().by(ParetoBasis.LOW_ANSWERS).orElseThrow();
		assertEquals(List.of("Q2 2 A", "Q4 2 A", "Q1 1 A", "Q3 1 B"), low.bars().stream()
				.map(bar -> bar.id() + " " + bar.amount() + " " + bar.paretoClass()).toList());
		Pareto lost = analysis.paretos().by(ParetoBasis.LOST_POINTS).orElseThrow();
		Rational index = analysis.scores().index().orElseThrow().score().value().number().orElseThrow();
		assertEquals(Rational.HUNDRED.subtract(index), lost.total());
		assertEquals(List.of("Q2", "Q1", "Q4", "Q3"), lost.bars().stream().map(Pareto.Bar::id).toList());
	}

	private SliceAnalysis analyse(Map<String, String> options) throws Exception {
		StringBuilder survey = new StringBuilder("Q1,Q2,Q3,Q4\n");
		for (int sheet = 0; sheet < COLUMNS.getFirst().length(); sheet++) {
			int row = sheet;
			survey.append(String.join(",", COLUMNS.stream().map(marks -> marks.substring(row, row + 1)).toList()))
					.append('\n');
		}
		Methodology methodology = workbench.service().methodology(file("four.yaml", METHODOLOGY).toString());
		AnalysisRequest plain = AnalysisRequest.of(file("survey.csv", survey.toString()), methodology);
		return workbench.service()
				.analyse(new AnalysisRequest(plain.source(), Optional.empty(), methodology, new TreeMap<>(options),
						plain.slice(), plain.by(), plain.sent(), plain.rejects()), new NullProgressMonitor())
				.total();
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static void assertNumbers(ScoringResult result, double... expected) {
		assertEquals(DoubleStream.of(expected).mapToObj("%.12f"::formatted).toList(), result.items().stream()
				.map(item -> "%.12f".formatted(number(item.score()))).toList());
	}

	private static double number(Score score) {
		return score.value().number().orElseThrow().doubleValue();
	}
}
