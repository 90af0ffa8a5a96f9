/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.MethodologyProvider;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.scoring.tests.plugin.ConstantMethod;

/** Whatever a method does, the others' results stand. */
class MisbehavingMethodsTest {

	private final ScoringServices services = new ScoringServices();

	/** How a method misbehaves. */
	@FunctionalInterface
	private interface Behaviour {

		ScoreSheet score(ScoringInput input) throws ScoringException;
	}

	private static final class Misbehaving extends ConstantMethod {

		private final Behaviour behaviour;

		Misbehaving(String id, Behaviour behaviour) {
			super(id);
			this.behaviour = behaviour;
		}

		@Override
		public ScoreSheet score(ScoringInput input) throws ScoringException {
			return behaviour.score(input);
		}
	}

	@AfterEach
	void removeServices() {
		services.close();
	}

	@Test
	void everyWayToFailFailsAlone() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		Map<String, Behaviour> behaviours = new LinkedHashMap<>();
		behaviours.put("throws", input -> {
			throw new IllegalStateException("on purpose");
		});
		behaviours.put("hangs", input -> {
			try {
				never.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return null;
		});
		behaviours.put("nan", input -> approximate(Double.NaN));
		behaviours.put("outside", input -> approximate(100.1));
		behaviours.put("nothing", input -> null);
		behaviours.put("overflows", MisbehavingMethodsTest::recurse);
		behaviours.put("unlinked", input -> {
			throw new NoClassDefFoundError("org/example/Absent");
		});
		behaviours.forEach(
				(id, behaviour) -> services.register(ScoringMethod.class, new Misbehaving(id, behaviour)));
		services.register(ScoringMethod.class, new ConstantMethod());
		services.registerEqualWeights();

		ScoringResult result = score(
				methodology("throws", "hangs", "nan", "outside", "nothing", "overflows", "unlinked",
						"absent", "constant"));

		assertEquals(List.of("throws: threw IllegalStateException: on purpose", "hangs: did not return within 2 s",
				"nan: returned a score for “x” that is no number: NaN ± 0.0",
				"outside: returned a score for “x” outside its range [0, 100]: 100.1",
				"nothing: returned no score sheet", "overflows: recursed too deeply",
				"unlinked: lacks a class it needs: org/example/Absent",
				"absent: no plug-in brings this method; installed are constant, hangs, nan, nothing, "
						+ "outside, overflows, throws, unlinked; “manyi plugin install” installs others"),
				result.measures().stream().limit(8).map(MisbehavingMethodsTest::failure).toList());
		assertEquals(Optional.of(Verdict.MET), result.measures().getLast().verdict());
		assertInstanceOf(ScoreValue.Exact.class, result.index().orElseThrow().score().value());
		assertEquals(8, result.warnings().stream().filter(warning -> warning.code().equals("method-failed")).count());
	}

	@Test
	void aMethodThatCannotSayWhatItIsDisturbsNoOther() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		services.register(ScoringMethod.class, new ConstantMethod() {
			@Override
			public PlugInDescriptor descriptor() {
				throw new IllegalStateException("on purpose");
			}
		});
		services.register(ScoringMethod.class, new ConstantMethod() {
			@Override
			public PlugInDescriptor descriptor() {
				try {
					never.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return new PlugInDescriptor("late", "1.0.0", LocalizedText.same("late"), "a test", List.of());
			}
		});
		services.register(ScoringMethod.class, new ConstantMethod());
		services.registerEqualWeights();

		assertEquals(Optional.of(Verdict.MET), score(methodology("constant")).measures().getFirst().verdict());
		assertEquals(List.of("constant"), services.executor().methods().stream().map(PlugInDescriptor::id).toList());
	}

	@Test
	void aMethodThatLeavesIsMissedAtOnce() throws Exception {
		var registration = services.register(ScoringMethod.class, new ConstantMethod());
		services.registerEqualWeights();
		Methodology methodology = methodology("constant");

		ScoringResult before = score(methodology);
		registration.unregister();
		ScoringResult after = score(methodology);

		assertEquals(Optional.of(Verdict.MET), before.measures().getFirst().verdict());
		assertEquals("constant: no plug-in brings this method; “manyi plugin install” installs others",
				failure(after.measures().getFirst()));
	}

	private static ScoreSheet recurse(ScoringInput input) {
		return recurse(input);
	}

	private static ScoreSheet approximate(double value) {
		Derivation derivation = new Derivation("x", LocalizedText.same("x"), Optional.empty(),
				new ScoreValue.Approximate(value, 0));
		return ScoreSheet.ofOverall(new Score("x", derivation, Optional.empty(), Optional.empty()));
	}

	private static String failure(MeasureResult measure) {
		return assertInstanceOf(ScoreValue.Missing.class, measure.score().value()).reason().en()
				.replaceFirst("^method failed: ", "");
	}

	private Methodology methodology(String... methods) throws Exception {
		var reference = services.context().getServiceReference(MethodologyReader.class);
		MethodologyReader reader = services.context().getService(reference);
		try {
			MethodologyProvider file = new TestFile("test", TestFile.methodology("test", "1.0.0", methods));
			return reader.read(file.origin(), file.open());
		} finally {
			services.context().ungetService(reference);
		}
	}

	private ScoringResult score(Methodology methodology) throws Exception {
		ScoringExecutor executor = services.executor();
		ItemTally item = new ItemTally("Q1", new TreeMap<>(Map.of(2, 10L, 1, 0L)), 0, 0, 0, 0);
		Tally tally = new Tally(new ResponseCounts(OptionalLong.empty(), 10, 10), List.of(item), List.of());
		return executor.run(executor.plan(methodology, Map.of()),
				List.of(new EvidenceSet(Map.of(new EvidenceRequest.ForTally(), tally))), new NullProgressMonitor())
				.getFirst();
	}
}
