/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.analysis.change.Adjustment;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.FigureKind;
import org.manyi.service.trend.ChangeFinding;
import org.manyi.service.trend.ChangeService;
import org.manyi.service.trend.Changes;
import org.manyi.service.trend.FigureChange;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Changes from one month to another, against Welch's test worked from the answers of each sheet. */
class ChangesTest {

	private static final double[] LEVEL_SCORES = { 0, 30, 60, 80, 100 };
	private static final double[] WEIGHTS = { 5.0 / 16, 4.0 / 16, 4.0 / 16, 3.0 / 16 };

	@TempDir
	Path folder = Path.of("");

	private final List<int[]> earlier = new ArrayList<>();
	private final List<int[]> later = new ArrayList<>();
	private Path survey = Path.of("");

	/** The answers to one item say something of those to the others. */
	@BeforeEach
	void answer() throws IOException {
		Random random = new Random(11);
		List<String> rows = new ArrayList<>(List.of("date,Q1,Q2,Q3,Q4"));
		for (int sheet = 0; sheet < 70; sheet++) {
			boolean isEarlier = sheet < 40;
			int mood = random.nextInt(3) + (isEarlier ? 1 : 2);
			int[] answers = IntStream.range(0, 4).map(item -> Math.clamp(mood + random.nextInt(3) - 1L, 1, 5))
					.toArray();
			(isEarlier ? earlier : later).add(answers);
			rows.add((isEarlier ? "2026-08-10," : "2026-09-10,")
					+ String.join(",", Arrays.stream(answers).mapToObj(Integer::toString).toList()));
		}
		survey = Files.write(folder.resolve("survey.csv"), rows);
	}

	private static <S> S service(Class<S> type) {
		CommandRun.of("--version");
		BundleContext bundles = FrameworkUtil.getBundle(Commands.class).getBundleContext();
		return bundles.getService(bundles.getServiceReference(type));
	}

	private Analysis analysis(Slice slice) throws AnalysisException {
		AnalysisService analyses = service(AnalysisService.class);
		AnalysisRequest all = AnalysisRequest.of(survey,
				analyses.methodology(CommandRun.testData().resolve("doc004.yaml").toString()));
		return analyses.analyse(all.with(slice), new NullProgressMonitor());
	}

	private static Slice month(String month) {
		return new Slice(Map.of(GroupField.MONTH, Set.of(month)));
	}

	private Changes changes(Slice now, Slice before) throws AnalysisException {
		return service(ChangeService.class).changes(analysis(now), analysis(before), Adjustment.HOLM,
				new NullProgressMonitor());
	}

	@Test
	void itemsAndIndexAreTestedAsEachSheetSays() throws AnalysisException {
		Changes changes = changes(month("2026-09"), month("2026-08"));
		for (int item = 0; item < 4; item++) {
			int asked = item;
			check(changes.find("Q" + (item + 1)).orElseThrow(), values(later, sheet -> LEVEL_SCORES[sheet[asked] - 1]),
					values(earlier, sheet -> LEVEL_SCORES[sheet[asked] - 1]));
		}
		FigureChange index = changes.figures().stream().filter(figure -> figure.kind() == FigureKind.INDEX).findFirst()
				.orElseThrow();
		check(index, values(later, ChangesTest::indexOf), values(earlier, ChangesTest::indexOf));
		assertTrue(index.isSignificant());
	}

	private static double indexOf(int[] sheet) {
		return IntStream.range(0, 4).mapToDouble(item -> WEIGHTS[item] * LEVEL_SCORES[sheet[item] - 1]).sum();
	}

	private static double[] values(List<int[]> sheets, ToDoubleFunction<int[]> value) {
		return sheets.stream().mapToDouble(value).toArray();
	}

	private static void check(FigureChange change, double[] now, double[] before) {
		ChangeFinding.Tested tested = assertInstanceOf(ChangeFinding.Tested.class, change.finding(), change.id());
		double t = (mean(now) - mean(before)) / Math.sqrt(variance(now) / now.length
				+ variance(before) / before.length);
		assertEquals(mean(now) - mean(before), tested.difference().value(), 1e-9);
		assertEquals(t, tested.difference().statistic().orElseThrow(), 1e-6);
		assertEquals(now.length, tested.counted());
		assertEquals(before.length, tested.before());
		assertTrue(tested.adjusted() >= tested.difference().p());
	}

	private static double mean(double[] values) {
		return DoubleStream.of(values).average().orElseThrow();
	}

	private static double variance(double[] values) {
		double mean = mean(values);
		return DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
	}

	@Test
	void slicesWithTheSameSheetsAreNotTested() throws AnalysisException {
		Changes changes = changes(month("2026-09"), Slice.ALL);
		assertFalse(changes.figures().isEmpty());
		assertTrue(changes.figures().stream()
				.allMatch(figure -> figure.finding() instanceof ChangeFinding.Untested));
	}
}
