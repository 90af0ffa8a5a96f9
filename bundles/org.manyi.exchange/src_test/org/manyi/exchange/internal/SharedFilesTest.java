/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.RespondentCondition.EveryLevelAtLeast;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;

/** Real files and exports of survey tools from the optional folder of reference data; skipped where it is absent. */
class SharedFilesTest {

	private static Path shared(String name) {
		String checkout = System.getProperty("manyi.checkout", ".");
		Path folder = Path.of(System.getProperty("manyi.shared", checkout + "/../shared"));
		Path file = folder.resolve(name);
		Assumptions.assumeTrue(Files.exists(file), () -> "no reference file " + file);
		return file;
	}

	private static EvidenceResult read(Path file, Questionnaire questionnaire, EvidenceRequest<?>... requests)
			throws EvidenceException {
		return TestReaders.provider().open(file, questionnaire).read(new EvidenceQuery(Slice.ALL, Set.of(requests),
				List.of(), OptionalLong.empty(), Optional.empty()), new NullProgressMonitor());
	}

	@Test
	void airportSurvey() throws Exception {
		Path file = shared("datasets/sfo_airport/sfo_ratings_2016.csv");
		List<String[]> rows = Files.readAllLines(file).stream().map(line -> line.split(",", -1)).toList();
		List<Item> items = Stream.of(rows.getFirst()).skip(1).map(id -> Questionnaires.item(id, id, id)).toList();
		Questionnaire questionnaire = new Questionnaire(items,
				Questionnaires.scale(List.of("6"), List.of("0"), List.of()));
		EvidenceResult result = read(file, questionnaire);
		assertEquals(rows.size() - 1, result.total().tally().responses().returned());
		for (int column = 1; column < rows.getFirst().length; column++) {
			int cell = column;
			List<Long> naive = Stream.of("5", "4", "3", "2", "1", "6", "0")
					.map(answer -> rows.stream().skip(1).filter(row -> row[cell].equals(answer)).count()).toList();
			List<Long> counted = TestFile.counts(result, items.get(column - 1).id());
			assertEquals(naive, counted.subList(0, 7), items.get(column - 1).id());
			assertEquals(List.of(0L, rows.size() - 1L - naive.stream().mapToLong(Long::longValue).sum()),
					counted.subList(7, 9));
		}
	}

	@Test
	void fiftySheetsOfTheGoldenExample() throws Exception {
		ForRespondentCounts satisfied = new ForRespondentCounts(RespondentUnit.CUSTOMER,
				Set.of(new EveryLevelAtLeast(4)));
		EvidenceResult result = read(shared("reference/golden/doc000_responses_50.csv"), service("项目质量"), satisfied);
		assertEquals(50, result.total().tally().responses().valid());
		assertEquals(48, result.total().get(satisfied).count(new EveryLevelAtLeast(4)));
	}

	@Test
	void courseEvaluation() throws Exception {
		Path file = shared("datasets/turkiye_student_evaluation/turkiye_student_evaluation_5820.csv");
		List<String[]> rows = Files.readAllLines(file).stream().map(line -> line.split(",", -1)).toList();
		Questionnaire questionnaire = new Questionnaire(
				List.of(Questionnaires.item("Q1", "课程目标", "Course Objectives")), Questionnaires.scale());
		List<Long> counted = TestFile.counts(read(file, questionnaire), "Q1");
		int column = List.of(rows.getFirst()).indexOf("Course Objectives");
		assertEquals(rows.stream().skip(1).filter(row -> row[column].equals("5")).count(), counted.getFirst());
		assertEquals(5820, counted.stream().mapToLong(Long::longValue).sum());
	}

	/** The four items of the synthetic exports; the last sheets of each were filled in as the first column says. */
	@ParameterizedTest
	@CsvSource({ "synthetic_wenjuanxing_gbk.csv,GB18030,1", "synthetic_google_forms_zh.csv,UTF-8,1",
			"synthetic_limesurvey_full_answers.csv,UTF-8,1", "synthetic_limesurvey_codes.csv,UTF-8,1",
			"synthetic_limesurvey_vv.csv,UTF-8,2" })
	void exportsOfSurveyTools(String name, String encoding, int headerRows) throws Exception {
		EvidenceResult result = read(shared("datasets/format_samples/" + name), service("SAT[Q01]"));
		assertEquals(encoding, result.input().encoding());
		assertEquals(0, result.input().rejectedCount(), () -> result.input().rejected().toString());
		assertEquals(4, result.input().columns().stream()
				.filter(column -> column.role().filter(role -> role.startsWith("Q")).isPresent()).count());
		assertEquals(headerRows > 1,
				result.input().warnings().stream().anyMatch(w -> w.code().equals("several-header-rows")));
		assertTrue(result.total().tally().responses().valid() > 0);
	}

	@Test
	void threeRowsOfHeadings() throws Exception {
		Questionnaire questionnaire = new Questionnaire(List.of(Questionnaires.item("Q1", "选择题", "Choice")),
				Questionnaires.scale());
		EvidenceResult result = read(shared("datasets/format_samples/qualtrics_three_header_rows.csv"), questionnaire);
		assertEquals("recognised-format", result.input().warnings().getFirst().code());
		assertTrue(
				result.input().warnings().stream().anyMatch(warning -> warning.text().en().contains("first 3 rows")));
	}

	private static Questionnaire service(String firstAlias) {
		List<String> zh = List.of("项目质量", "人员能力", "工作规范", "运维安全");
		List<Item> items = IntStream.range(0, 4).mapToObj(i -> Questionnaires.item("Q0" + (i + 1), zh.get(i),
				"Item " + (i + 1), i == 0 ? firstAlias : "SAT[Q0" + (i + 1) + "]", "SAT_Q0" + (i + 1))).toList();
		RatingScale plain = Questionnaires.scale();
		List<Level> levels = plain.levels().stream().map(level -> new Level(level.score(), level.weight(),
				level.label(), Stream.concat(level.aliases().stream(), Stream.of("A" + level.score())).toList()))
				.toList();
		return new Questionnaire(items,
				new RatingScale(levels, List.of("X", "不适用", "N/A", "NA"), List.of(), List.of()));
	}
}
