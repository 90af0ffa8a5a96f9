/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.Item;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.Rational;
import org.manyi.model.ReadingMark;
import org.manyi.model.Slice;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.Share;
import org.manyi.service.AnalysisRequest;

class ShippedMethodologiesTest {

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
	void bothAreReadableAndApproved() throws Exception {
		List<String> ids = new ArrayList<>();
		for (MethodologyEntry entry : workbench.service().methodologies()) {
			Methodology methodology = assertInstanceOf(MethodologyEntry.Available.class, entry).methodology();
			assertEquals(MethodologyStatus.APPROVED, methodology.status());
			ids.add(methodology.id());
		}
		assertEquals(List.of("it-operations-service", "well-service"), ids);
	}

	/** Every parameter that changes a number stands beside it with its mark and clause; no rule speaks of nothing. */
	@ParameterizedTest
	@ValueSource(strings = { "it-operations-service", "well-service" })
	void everyReadingCitesItsText(String id) throws Exception {
		Methodology methodology = workbench.service().methodology(id);
		ScoringPlan plan = workbench.executor().plan(methodology, Map.of());
		plan.readings().stream().filter(reading -> reading.value().isPresent()).forEach(reading -> {
			assertTrue(reading.mark().isPresent(), () -> reading.subject() + " has no mark");
			assertTrue(reading.clause().isPresent(), () -> reading.subject() + " has no clause");
			assertTrue(reading.approved(), reading::subject);
		});
		assertEquals(methodology.rules().stream().filter(rule -> rule.concernsFigures()).map(rule -> rule.subject())
				.sorted().toList(),
				plan.readings().stream().map(reading -> reading.subject()).sorted().toList());
	}

	@Test
	void theDefaultDenominatorDepartsFromTheText() throws Exception {
		ScoringPlan plan = workbench.executor().plan(workbench.service().methodology("well-service"), Map.of());
		assertEquals(List.of("weighted-level-score.denominator"), plan.readings().stream()
				.filter(reading -> reading.mark().filter(ReadingMark.DEPARTS::equals).isPresent())
				.map(reading -> reading.subject()).toList());
	}

	/** reference/golden/doc000_responses_50.csv and doc000_satisfied_rate_and_kpi.json (own data, CC0). */
	@ParameterizedTest
	@CsvSource({ "kpi.reading=share-of-valid, 99, MET", "kpi.reading=share-of-all, 197/2, MET",
			"kpi.reading=pooled, 19700/199, MET", "kpi.reading=mean-of-valid, 94, MISSED",
			"kpi.reading=level-weights, 94, MISSED", "kpi.reading=mean-with-x-as-zero, 187/2, MISSED" })
	void goldenKpi(String option, String value, Verdict verdict) throws Exception {
		MeasureResult kpi = scoreFifty(option).measures().get(1);
		assertEquals(value, kpi.score().value().number().map(Rational::toString).orElse("none"));
		assertEquals(verdict, kpi.verdict().orElseThrow());
		assertTrue(kpi.verdictDependsOnReading());
	}

	/** The same files: every reading of the satisfied rate. */
	@ParameterizedTest
	@CsvSource({ "satisfied=every-level, 48, 50, MISSED", "satisfied=x-fails, 47, 50, MISSED",
			"satisfied=mean, 50, 50, MET", "denominator=sent, 48, 60, MISSED", "satisfied=without-x, 47, 49, MISSED",
			"unit=customer, 48, 50, MISSED" })
	void goldenSatisfiedRate(String option, long numerator, long denominator, Verdict verdict) throws Exception {
		MeasureResult rate = scoreFifty(option).measures().getFirst();
		assertEquals(new Share(numerator, denominator), rate.score().share().orElseThrow());
		assertEquals(verdict, rate.verdict().orElseThrow());
	}

	/** Level labels and their other words, in Chinese and English, mean the same answers in both methodologies. */
	@ParameterizedTest
	@ValueSource(strings = { "it-operations-service", "well-service" })
	void labelsOfBothCompaniesAndOfEnglishAreUnderstood(String id) throws Exception {
		Methodology methodology = workbench.service().methodology(id);
		Item item = methodology.indicators().items().getFirst();
		for (String heading : List.of(item.id(), item.name().zh(), item.name().en())) {
			ScoringResult result = score(id, Map.of(), heading + "\n" + """
					非常满意
					很满意
					Very satisfied
					5
					满意
					Satisfied
					一般
					一般满意
					Neutral
					不满意
					Dissatisfied
					很不满意
					非常不满意
					Very dissatisfied
					不适用
					X
					N/A
					""");
			assertEquals("{5=4, 4=2, 3=3, 2=2, 1=3}", result.items().getFirst().tally().levels().toString());
			assertEquals(3, result.items().getFirst().tally().notApplicable());
			assertEquals(0, result.items().getFirst().tally().invalid());
		}
	}

	/** reference/golden/band_boundaries.csv, recommended column (own figures, CC0). */
	@ParameterizedTest
	@CsvSource({ "0,很不满意", "39.99,很不满意", "40,不满意", "54.5,不满意", "55,一般满意", "69.99,一般满意", "70,满意",
			"84.5,满意", "84.96,满意", "84.99,满意", "85,很满意", "100,很满意" })
	void bandsOfTheWellService(BigDecimal score, String band) throws Exception {
		assertEquals(band, workbench.service().methodology("well-service").bands().bandOf(Rational.of(score))
				.orElseThrow().name().zh());
	}

	/** 62 sheets of 5 and 188 of 4 on every item make 84.96, which is no 85. */
	@Test
	void aScoreJustBelowABandStaysBelow() throws Exception {
		Methodology methodology = workbench.service().methodology("well-service");
		List<Item> items = methodology.indicators().items();
		List<String> lines = new ArrayList<>();
		lines.add(items.stream().map(Item::id).collect(Collectors.joining(",")));
		for (int i = 0; i < 250; i++) {
			lines.add(String.join(",", Collections.nCopies(items.size(), i < 62 ? "5" : "4")));
		}
		ScoringResult result = score("well-service", Map.of(), String.join("\n", lines));
		assertEquals(Rational.of(2124, 25), result.index().orElseThrow().score().value().number().orElseThrow());
		BandVerdict.In band = assertInstanceOf(BandVerdict.In.class, result.index().orElseThrow().band());
		assertEquals("满意", band.band().name().zh());
		assertEquals(List.of(), result.warnings());
		assertEquals(Rational.ONE, Rational.sum(
				result.dimensions().stream().map(dimension -> dimension.score().weight().orElseThrow()).toList()));
	}

	private ScoringResult scoreFifty(String option) throws Exception {
		StringBuilder sheets = new StringBuilder("customer,项目质量,人员能力,工作规范,运维安全\n");
		List<String> patterns = new ArrayList<>(Collections.nCopies(20, "5,5,5,5"));
		patterns.addAll(Collections.nCopies(27, "5,5,4,4"));
		patterns.addAll(List.of("5,5,5,3", "5,5,3,5", "X,5,4,4"));
		for (int i = 0; i < patterns.size(); i++) {
			sheets.append("C").append(i).append(',').append(patterns.get(i)).append('\n');
		}
		String[] parts = option.split("=");
		return score("it-operations-service", Map.of(parts[0], parts[1]), sheets.toString());
	}

	private ScoringResult score(String id, Map<String, String> options, String text) throws Exception {
		return workbench.service()
				.analyse(
						new AnalysisRequest(file(text), Optional.empty(), workbench.service().methodology(id),
								new TreeMap<>(options), Slice.ALL, List.of(), OptionalLong.of(60), Optional.empty()),
						new NullProgressMonitor())
				.total().scores();
	}

	private Path file(String text) throws IOException {
		return Files.writeString(Files.createTempFile(folder, "survey", ".csv"), text);
	}
}
