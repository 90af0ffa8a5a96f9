/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.manyi.scoring.internal.execution.TestMethodology.evidence;
import static org.manyi.scoring.internal.execution.TestMethodology.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.internal.plugin.FakePlugIns;

/** An executor with the methods main and rate, the scheme flat, and a limit of two seconds for each call. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class ExecutorFixture {

	static final String OTHERS = "; “manyi plugin install” installs others";

	final FakePlugIns plugIns = new FakePlugIns();
	final GuardedScoringExecutor executor = new GuardedScoringExecutor(plugIns);
	final TestMethod main = new TestMethod("main", 85);
	final TestMethod rate = new TestMethod("rate", 99);

	@BeforeEach
	void installPlugIns() {
		plugIns.add(new Flat());
		plugIns.add(main);
		plugIns.add(rate);
	}

	@AfterEach
	void closeGuard() {
		plugIns.close();
	}

	/** Takes away what is installed, and installs equal weights and these methods. */
	final void installOnly(ScoringMethod... methods) {
		plugIns.clear();
		plugIns.add(new Flat());
		Stream.of(methods).forEach(plugIns::add);
	}

	ScoringResult run(Methodology methodology) throws OptionException {
		return run(methodology, Map.of());
	}

	ScoringResult run(Methodology methodology, Map<String, String> options) throws OptionException {
		return run(executor.plan(methodology, options), evidence());
	}

	ScoringResult run(ScoringPlan plan, EvidenceSet slice) {
		return executor.run(plan, List.of(slice), new NullProgressMonitor()).getFirst();
	}

	/** Why method main failed; everything else must stand. */
	String failureOf(TestMethod method) throws OptionException {
		installOnly(method);
		plugIns.add(rate);
		ScoringResult result = run(TestMethodology.of(measure("m", "rate", "99")));
		String reason = missing(result.items().getFirst().score());
		assertEquals(reason, missing(result.index().orElseThrow().score()));
		assertEquals(new BandVerdict.None(), result.items().getFirst().band());
		assertEquals(List.of(reason), warnings(result, "method-failed"));
		assertEquals(Optional.of(Verdict.MET), result.measures().getFirst().verdict());
		return reason.replaceFirst("^method failed: main: ", "");
	}

	static ScoreSheet sheet(Score score) {
		return new ScoreSheet(List.of(score), List.of(), Optional.empty(), List.of());
	}

	/** The method main, returning something else. */
	static TestMethod mainReturning(Function<ScoringInput, ScoreSheet> sheet) {
		return new TestMethod("main", 0) {
			@Override
			public ScoreSheet score(ScoringInput input) {
				return sheet.apply(input);
			}
		};
	}

	/** The method main, whose score is the weight of Q1. */
	static TestMethod weightOfQ1() {
		return mainReturning(input -> new ScoreSheet(List.of(), List.of(),
				Optional.of(TestMethod.score("main", new ScoreValue.Exact(input.weights().of("Q1")))), List.of()));
	}

	static String missing(Score score) {
		return assertInstanceOf(ScoreValue.Missing.class, score.value()).reason().en();
	}

	static List<String> warnings(ScoringResult result, String code) {
		return result.warnings().stream().filter(warning -> warning.code().equals(code))
				.map(warning -> warning.text().en()).toList();
	}

	static List<String> overall(List<ScoringResult> results) {
		return results.stream().map(result -> result.index().orElseThrow().score())
				.map(score -> score.value().number().map(Rational::toString).orElseGet(() -> missing(score))).toList();
	}

	/** Weighs every item 1. */
	static class Flat implements WeightingScheme {

		@Override
		public PlugInDescriptor descriptor() {
			return new PlugInDescriptor("flat", "1.0.0", LocalizedText.same("flat"), "test", List.of());
		}

		@Override
		public Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters) {
			return Set.of();
		}

		@Override
		public ItemWeights weigh(WeightingInput input) throws ScoringException {
			return new ItemWeights(Map.of("Q1", Rational.ONE, "Q2", Rational.ONE), List.of(), List.of());
		}
	}
}
