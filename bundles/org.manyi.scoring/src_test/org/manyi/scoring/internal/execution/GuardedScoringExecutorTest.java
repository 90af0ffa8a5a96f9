/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.scoring.internal.execution.TestMethodology.evidence;
import static org.manyi.scoring.internal.execution.TestMethodology.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.manyi.model.FrozenWeights;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.ReadingMark;
import org.manyi.model.Weighting;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.internal.plugin.FakePlugIns;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class GuardedScoringExecutorTest {

	private static final String OTHERS = "; “manyi plugin install” installs others";

	private static final ForRespondentCounts BY_SHEET = new ForRespondentCounts(RespondentUnit.SHEET,
			Set.of(new RespondentCondition.AnyLevel()));
	private static final ForRespondentCounts BY_CUSTOMER = new ForRespondentCounts(RespondentUnit.CUSTOMER,
			Set.of(new RespondentCondition.AnyLevel()));

	private final FakePlugIns plugIns = new FakePlugIns();
	private final GuardedScoringExecutor executor = new GuardedScoringExecutor(plugIns);
	private final TestMethod main = new TestMethod("main", 85);
	private final TestMethod rate = new TestMethod("rate", 99);

	/** Weighs every item 1. */
	private static class Flat implements WeightingScheme {

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

	/** The method main, returning something else. */
	private static TestMethod mainReturning(Function<ScoringInput, ScoreSheet> sheet) {
		return new TestMethod("main", 0) {
			@Override
			public ScoreSheet score(ScoringInput input) {
				return sheet.apply(input);
			}
		};
	}

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

	private ScoringResult run(Methodology methodology) throws OptionException {
		return run(methodology, Map.of());
	}

	private ScoringResult run(Methodology methodology, Map<String, String> options) throws OptionException {
		return run(executor.plan(methodology, options), evidence());
	}

	private ScoringResult run(ScoringPlan plan, EvidenceSet slice) {
		return executor.run(plan, List.of(slice), new NullProgressMonitor()).getFirst();
	}

	@Test
	void obstaclesNameEachMissingMethodOnce() {
		assertEquals(List.of(), executor.obstacles(TestMethodology.of(measure("m", "rate", "99"))));
		assertEquals(List.of("gone: no plug-in brings this method; installed are main, rate" + OTHERS),
				executor.obstacles(
				TestMethodology.of(measure("m", "gone", "99"), measure("n", "gone", "98"))).stream()
				.map(LocalizedText::en).toList());
	}

	@Test
	void scoresBandsAndVerdictsAreDecidedOnTheBoundary() throws Exception {
		ScoringResult result = run(TestMethodology.of(measure("m", "rate", "99")));

		assertEquals(new ScoreValue.Exact(Rational.of(85)), result.index().orElseThrow().score().value());
		assertEquals("high", ((BandVerdict.In) result.index().orElseThrow().band()).band().name().en());
		assertEquals(List.of("Q1", "Q2"), result.items().stream().map(item -> item.item().id()).toList());
		assertEquals(Map.of(2, 17L, 1, 3L), result.dimensions().getFirst().tally().levels());
		assertEquals(Optional.of(Verdict.MET), result.measures().getFirst().verdict());
		assertEquals(Rational.ONE, result.weights().of("Q2"));
		assertEquals(0, plugIns.taken.get());
	}

	@Test
	void aVerdictThatAnotherReadingTurnsIsWarnedOf() throws Exception {
		MeasureResult turned = run(TestMethodology.of(measure("m", "rate", "96"))).measures().getFirst();
		MeasureResult same = run(TestMethodology.of(measure("m", "rate", "80"))).measures().getFirst();

		assertTrue(turned.verdictDependsOnReading());
		assertEquals(List.of("other", "customers"),
				turned.alternatives().stream().map(other -> other.choice()).toList());
		assertEquals(Optional.of(Verdict.MISSED), turned.alternatives().getFirst().verdict());
		assertEquals(false, same.verdictDependsOnReading());
		assertEquals(
				List.of("the verdict on m depends on the reading: met by the reading in force, "
						+ "missed with reading=other, missed with reading=customers"),
				warnings(run(TestMethodology.of(measure("m", "rate", "96"))), "verdict-depends-on-reading"));
	}

	@Test
	void equalCallsAreRunOnce() throws Exception {
		run(TestMethodology.of(new MethodCall("rate", Map.of()), measure("a", "rate", "1"),
				measure("b", "rate", Map.of("reading", "usual"), "2")));

		assertEquals(List.of("usual", "other", "customers"),
				rate.scored.stream().map(parameters -> parameters.text("reading")).toList());
	}

	@Test
	void readingsSayWhatIsInForceAndWhereItStands() throws Exception {
		Methodology methodology = TestMethodology.of(measure("m", "rate", "1"));

		assertEquals(List.of(
				new Reading("main.reading", Optional.of("usual"),
						new LocalizedText("参数reading：取usual", "Parameter reading: take usual"), Optional.empty(),
						Optional.empty(), true),
				new Reading("rate.reading", Optional.of("usual"), TestMethodology.RULE.text(),
						Optional.of(ReadingMark.INTERPRETED), TestMethodology.RULE.clause(), true),
				new Reading("bands", Optional.empty(), TestMethodology.BANDS_RULE.text(),
						Optional.of(ReadingMark.AS_WRITTEN), Optional.empty(), true)),
				executor.plan(methodology, Map.of()).readings());
		assertEquals(
				new Reading("rate.reading", Optional.of("other"),
						new LocalizedText("参数reading：取other", "Parameter reading: take other"), Optional.empty(),
						TestMethodology.RULE.clause(), false),
				executor.plan(methodology, Map.of("rate.reading", "other")).readings().get(1));
	}

	@Test
	void anOptionIsTakenByItsBareNameWhereOneMethodDeclaresIt() throws Exception {
		plugIns.clear();
		plugIns.add(rate);

		assertEquals(Map.of("rate.reading", "other"), executor
				.plan(TestMethodology.of(measure("m", "rate", "1")), Map.of("reading", " other ")).options());
		assertEquals(Map.of(), executor.plan(TestMethodology.of(measure("m", "rate", "1")), Map.of("reading", "usual"))
				.options());
	}

	@Test
	void wrongOptionsAreRefusedWithWhatThereIs() {
		assertEquals("the option “reading” is ambiguous; write one of main.reading, rate.reading",
				refusal(Map.of("reading", "other")));
		assertEquals("there is no option “colour”; there are: main.reading (usual | other | customers), "
				+ "rate.reading (usual | other | customers)", refusal(Map.of("colour", "red")));
		assertEquals("the option rate.reading does not take “odd”; it takes usual | other | customers",
				refusal(Map.of("rate.reading", "odd")));
	}

	private String refusal(Map<String, String> options) {
		return assertThrows(OptionException.class,
				() -> executor.plan(TestMethodology.of(measure("m", "rate", "1")), options)).reason().en();
	}

	@Test
	void alternativesThatCountCustomersAreLeftOutUnlessCustomersAreCountedAnyway() throws Exception {
		plugIns.clear();
		plugIns.add(new Flat());
		plugIns.add(main);
		plugIns.add(new TestMethod("rate", 99) {
			@Override
			public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) {
				return Set.of(parameters.text("reading").equals("customers") ? BY_CUSTOMER : BY_SHEET);
			}
		});
		Methodology methodology = TestMethodology.of(measure("m", "rate", "1"));

		ScoringPlan plan = executor.plan(methodology, Map.of());

		assertEquals(Set.of(new EvidenceRequest.ForTally(), BY_SHEET), plan.evidence());
		assertEquals(Set.of(new EvidenceRequest.ForTally(), BY_SHEET, BY_CUSTOMER),
				executor.plan(methodology, Map.of("rate.reading", "customers")).evidence());
	}

	@Test
	void whatAMethodReturnsIsChecked() throws Exception {
		assertEquals("threw IllegalStateException: boom", failureOf(mainReturning(input -> {
			throw new IllegalStateException("boom\nsecond line");
		})));
		assertEquals("recursed too deeply", failureOf(new TestMethod("main", 0) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				return score(input);
			}
		}));
		assertEquals("lacks a class it needs: org/example/Gone", failureOf(mainReturning(input -> {
			throw new NoClassDefFoundError("org/example/Gone");
		})));
		assertEquals("ran out of memory", failureOf(mainReturning(input -> {
			throw new OutOfMemoryError();
		})));
		assertEquals("the weights are odd", failureOf(new TestMethod("main", 0) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				throw new ScoringException(new LocalizedText("权数不对", "the weights are odd"));
			}
		}));
		assertEquals("returned no score sheet", failureOf(mainReturning(input -> null)));
		assertEquals("returned a score for “Q1” that is no number: NaN ± 0.0",
				failureOf(itemScore("Q1", new ScoreValue.Approximate(Double.NaN, 0))));
		assertEquals("returned a score for “Q1” that is no number: 1.0 ± Infinity",
				failureOf(itemScore("Q1", new ScoreValue.Approximate(1, Double.POSITIVE_INFINITY))));
		assertEquals("returned a score for “Q1” outside its range [0, 100]: 100.5",
				failureOf(itemScore("Q1", new ScoreValue.Approximate(100.5, 0.1))));
		assertEquals("returned a score for “Q1” outside its range [0, 100]: -1/3",
				failureOf(itemScore("Q1", new ScoreValue.Exact(Rational.of(-1, 3)))));
		assertEquals("scored “Q7”, which does not exist",
				failureOf(itemScore("Q7", new ScoreValue.Exact(Rational.ONE))));
		assertEquals("returned null as Derivation.value",
				failureOf(itemScore("Q1", GuardedScoringExecutorTest.<ScoreValue>nothing())));
		assertEquals("returned null as Exact.value",
				failureOf(itemScore("Q1", new ScoreValue.Exact(GuardedScoringExecutorTest.<Rational>nothing()))));
		assertEquals("returned a share for “Q1” that is none: 3/2", failureOf(mainReturning(input -> {
			Score score = TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE));
			return sheet(new Score("Q1", score.derivation(), Optional.of(new Share(3, 2)), Optional.empty()));
		})));
		assertEquals("scored “Q1” twice", failureOf(mainReturning(input -> {
			Score score = TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE));
			return new ScoreSheet(List.of(score, score), List.of(), Optional.empty(), List.of());
		})));
		assertEquals(0, plugIns.taken.get());
	}

	private static TestMethod itemScore(String id, ScoreValue value) {
		return mainReturning(input -> sheet(TestMethod.score(id, value)));
	}

	/** Null, as a plug-in compiled elsewhere may return it. */
	private static <T> T nothing() {
		return new HashMap<String, T>().get("");
	}

	private static ScoreSheet sheet(Score score) {
		return new ScoreSheet(List.of(score), List.of(), Optional.empty(), List.of());
	}

	/** Why method main failed; everything else must stand. */
	private String failureOf(TestMethod method) throws OptionException {
		plugIns.clear();
		plugIns.add(new Flat());
		plugIns.add(method);
		plugIns.add(rate);
		ScoringResult result = run(TestMethodology.of(measure("m", "rate", "99")));
		String reason = missing(result.items().getFirst().score());
		assertEquals(reason, missing(result.index().orElseThrow().score()));
		assertEquals(new BandVerdict.None(), result.items().getFirst().band());
		assertEquals(List.of(reason), warnings(result, "method-failed"));
		assertEquals(Optional.of(Verdict.MET), result.measures().getFirst().verdict());
		return reason.replaceFirst("^method failed: main: ", "");
	}

	private static String missing(Score score) {
		return assertInstanceOf(ScoreValue.Missing.class, score.value()).reason().en();
	}

	private static List<String> warnings(ScoringResult result, String code) {
		return result.warnings().stream().filter(warning -> warning.code().equals(code))
				.map(warning -> warning.text().en()).toList();
	}

	@Test
	void aMethodThatNeverReturnsIsAbandonedAndNotCalledAgainWhileItRuns() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		TestMethod hanging = mainReturning(input -> {
			while (release.getCount() > 0) {
				Thread.onSpinWait();
			}
			return sheet(TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE)));
		});

		String first = failureOf(hanging);
		String second = missing(run(TestMethodology.of()).items().getFirst().score());
		release.countDown();

		assertEquals("did not return within 2 s", first);
		assertEquals("method failed: main: is still busy with a call that exceeded its time limit", second);
	}

	@Test
	void aMethodIsNotCalledAgainWhileAnyOfItsAbandonedCallsRuns() throws Exception {
		List<CountDownLatch> releases = List.of(new CountDownLatch(1), new CountDownLatch(1));
		List<CountDownLatch> entered = List.of(new CountDownLatch(1), new CountDownLatch(1));
		AtomicInteger calls = new AtomicInteger();
		plugIns.clear();
		plugIns.add(new Flat());
		plugIns.add(mainReturning(input -> {
			int call = calls.getAndIncrement();
			entered.get(call).countDown();
			while (releases.get(call).getCount() > 0) {
				Thread.onSpinWait();
			}
			return sheet(TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE)));
		}));

		FutureTask<ScoringResult> first = new FutureTask<>(() -> run(TestMethodology.of()));
		FutureTask<ScoringResult> second = new FutureTask<>(() -> run(TestMethodology.of()));
		Thread.ofPlatform().daemon().start(first);
		assertTrue(entered.getFirst().await(10, TimeUnit.SECONDS));
		Thread.ofPlatform().daemon().start(second);
		first.get();
		second.get();
		releases.getLast().countDown();
		// the second call comes to its end while these are made
		Set<String> others = new HashSet<>();
		for (int i = 0; i < 500; i++) {
			others.add(missing(run(TestMethodology.of()).items().getFirst().score()));
		}
		releases.getFirst().countDown();

		assertEquals(Set.of("method failed: main: is still busy with a call that exceeded its time limit"), others);
		assertEquals(2, calls.get());
	}

	@Test
	void whatAMethodReturnsAfterItsLimitDoesNotCount() throws Exception {
		CountDownLatch never = new CountDownLatch(1);

		assertEquals("did not return within 2 s", failureOf(mainReturning(input -> {
			try {
				never.await();
			} catch (InterruptedException e) {
				return sheet(TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE)));
			}
			return sheet(TestMethod.score("Q1", new ScoreValue.Exact(Rational.ZERO)));
		})));
	}

	@Test
	void aMeasureThatHangsByAnotherReadingKeepsItsValue() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		plugIns.clear();
		plugIns.add(new Flat());
		plugIns.add(main);
		plugIns.add(new TestMethod("rate", 99) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				if (input.parameters().text("reading").equals("other")) {
					try {
						never.await();
					} catch (InterruptedException e) {
						throw new IllegalStateException(e);
					}
				}
				return super.score(input);
			}
		});

		MeasureResult measure = run(TestMethodology.of(measure("m", "rate", "99"))).measures().getFirst();

		assertEquals(Optional.of(Verdict.MET), measure.verdict());
		assertInstanceOf(ScoreValue.Missing.class, measure.alternatives().getFirst().value());
	}

	@Test
	void anAbsentMethodIsSaidToBeAbsent() throws Exception {
		plugIns.clear();
		plugIns.add(new Flat());
		plugIns.add(rate);
		plugIns.add(new TestMethod("broken", 1) {
			@Override
			public PlugInDescriptor descriptor() {
				throw new UnsupportedOperationException("not yet");
			}
		});

		ScoringResult result = run(TestMethodology.of(measure("m", "rate", "99")));

		assertEquals("method failed: main: no plug-in brings this method; installed are rate" + OTHERS
				+ "; a plug-in of a.bundle 1.0.0 threw "
				+ "UnsupportedOperationException: not yet", missing(result.index().orElseThrow().score()));
		assertEquals(List.of("rate"), executor.methods().stream().map(PlugInDescriptor::id).toList());
	}

	@Test
	void aDescriptionThatComesLateIsTakenThen() throws Exception {
		CountDownLatch slow = new CountDownLatch(1);
		AtomicInteger descriptions = new AtomicInteger();
		plugIns.clear();
		plugIns.add(new TestMethod("slow-start", 1) {
			@Override
			public PlugInDescriptor descriptor() {
				descriptions.incrementAndGet();
				try {
					slow.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return super.descriptor();
			}
		});

		List<PlugInDescriptor> first = executor.methods();
		slow.countDown();

		assertEquals(List.of(), first);
		assertEquals(List.of("slow-start"), awaitMethods());
		assertEquals(1, descriptions.get());
	}

	/** The call may take a moment to end; nobody is kept waiting for it. */
	private List<String> awaitMethods() {
		List<PlugInDescriptor> methods = executor.methods();
		while (methods.isEmpty()) {
			Thread.onSpinWait();
			methods = executor.methods();
		}
		return methods.stream().map(PlugInDescriptor::id).toList();
	}

	@Test
	void ofTwoVersionsTheHigherIsUsedAndBothAreShown() throws Exception {
		plugIns.add(new TestMethod("main", "1.10.0", 42));
		plugIns.add(new TestMethod("main", "1.9.0", 43));

		assertEquals(List.of("1.10.0", "1.9.0", "1.0.0"), executor.methods().stream()
				.filter(method -> method.id().equals("main")).map(PlugInDescriptor::version).toList());
		assertEquals(new ScoreValue.Exact(Rational.of(42)),
				run(TestMethodology.of()).index().orElseThrow().score().value());
	}

	@Test
	void withoutWeightsItemsAreScoredAndAggregatesAreNot() throws Exception {
		plugIns.clear();
		plugIns.add(main);

		ScoringResult result = run(TestMethodology.of());

		assertEquals("weighting failed: flat: no plug-in brings this weighting scheme" + OTHERS,
				missing(result.index().orElseThrow().score()));
		assertEquals(new ScoreValue.Exact(Rational.of(85)), result.items().getFirst().score().value());
	}

	@Test
	void negativeWeightsAreRefused() throws Exception {
		plugIns.clear();
		plugIns.add(main);
		plugIns.add(new Flat() {
			@Override
			public ItemWeights weigh(WeightingInput input) {
				return new ItemWeights(Map.of("Q1", Rational.of(-1)), List.of(), List.of());
			}
		});

		assertEquals("weighting failed: flat: returned a negative weight for “Q1”: -1",
				missing(run(TestMethodology.of()).index().orElseThrow().score()));
	}

	@Test
	void aMethodologysWrongParameterFailsTheMethodAlone() throws Exception {
		ScoringResult result = run(TestMethodology.of(measure("a", "rate", Map.of("colour", "red"), "1"),
				measure("b", "rate", Map.of("reading", "odd"), "1"), measure("c", "rate", "1")));

		assertEquals("method failed: rate: has no parameter “colour”; it takes: reading",
				missing(result.measures().get(0).score()));
		assertEquals(
				"method failed: rate: does not take “odd” as value of “reading”; it takes usual | other | customers",
				missing(result.measures().get(1).score()));
		assertEquals(Optional.of(Verdict.MET), result.measures().get(2).verdict());
	}

	@Test
	void theStateOfAnswersIsWarnedOf() throws Exception {
		ScoringPlan plan = executor.plan(TestMethodology.of(), Map.of());

		ScoringResult result = run(plan, evidence(new ItemTally("Q1", TestMethodology.counts(8, 0), 1, 1, 0, 0),
				new ItemTally("Q2", TestMethodology.counts(5, 1), 1, 1, 1, 1)));

		assertEquals(List.of("Q2: not applicable or blank on 2 of 9 sheets, more than 20 %"),
				warnings(result, "many-unanswered"));
		assertEquals(List.of("Q1: 8 valid answers, fewer than 10", "Q2: 6 valid answers, fewer than 10"),
				warnings(result, "few-valid-answers"));
		assertEquals(List.of("Q2: 1 invalid answer, not counted"), warnings(result, "invalid-answers"));
	}

	@Test
	void anItemThatTheSourceDoesNotKnowWasNotShown() throws Exception {
		ScoringPlan plan = executor.plan(TestMethodology.of(), Map.of());

		ScoringResult result = run(plan, evidence(new ItemTally("Q1", TestMethodology.counts(10, 0), 0, 0, 0, 0)));

		assertEquals(new ItemTally("Q2", TestMethodology.counts(0, 0), 0, 0, 10, 0), result.items().get(1).tally());
	}

	@Test
	void cancellingEndsARunThatAMethodHoldsUp() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		CountDownLatch never = new CountDownLatch(1);
		plugIns.clear();
		plugIns.add(new Flat());
		plugIns.add(mainReturning(input -> {
			monitor.setCanceled(true);
			try {
				never.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return null;
		}));
		ScoringPlan plan = executor.plan(TestMethodology.of(), Map.of());

		assertThrows(OperationCanceledException.class, () -> executor.run(plan, List.of(evidence()), monitor));
	}

	@Test
	void slicesAreScoredTogetherAndEachByItself() throws Exception {
		plugIns.clear();
		plugIns.add(new Flat());
		plugIns.add(failingFor(1, () -> {
			throw new IllegalStateException("three");
		}));

		List<ScoringResult> results = runThreeSlices();

		assertEquals(List.of("10", "method failed: main: threw IllegalStateException: three", "30"), overall(results));
		assertEquals(0, plugIns.taken.get());
	}

	@Test
	void aMethodThatHangsOnOneSliceScoresTheOthers() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		plugIns.clear();
		plugIns.add(new Flat());
		plugIns.add(failingFor(1, never::await));

		assertEquals(List.of("10", "method failed: main: did not return within 2 s", "30"), overall(runThreeSlices()));
	}

	@Test
	void aSchemeThatLooksAtAnswersWeighsEverySliceByItself() throws Exception {
		plugIns.clear();
		plugIns.add(weightOfQ1());
		plugIns.add(new Flat() {
			@Override
			public Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters) {
				return Set.of(new EvidenceRequest.ForTally());
			}

			@Override
			public ItemWeights weigh(WeightingInput input) {
				long valid = input.evidence().orElseThrow().tally().item("Q1").orElseThrow().valid();
				return new ItemWeights(Map.of("Q1", Rational.of(valid)), List.of(), List.of());
			}
		});

		List<ScoringResult> results = runThreeSlices();
		assertEquals(List.of("10", "20", "30"), overall(results));
		assertEquals("weights-from-these-answers", results.getFirst().warnings().getFirst().code());
	}

	@Test
	void frozenWeightsNeedNoScheme() throws Exception {
		plugIns.clear();
		plugIns.add(weightOfQ1());
		Methodology frozen = TestMethodology.of().withWeighting(FROZEN);

		ScoringPlan plan = executor.plan(frozen, Map.of());
		assertEquals(List.of("3/4"), overall(executor.run(plan, List.of(evidence()), new NullProgressMonitor())));
		assertEquals("Weights are frozen: computed on 2026-01-31 from survey.csv (flat)",
				plan.readings().getFirst().text().en());
		assertTrue(plan.readings().getFirst().approved());
		assertTrue(executor.obstacles(frozen).isEmpty());
	}

	@Test
	void anotherWeightingIsAWhatIf() throws Exception {
		plugIns.clear();
		plugIns.add(weightOfQ1());
		plugIns.add(new Flat());
		Methodology frozen = TestMethodology.of().withWeighting(FROZEN);

		ScoringPlan plan = executor.plan(frozen, Map.of("weighting", "flat"));
		assertEquals(List.of("1"), overall(executor.run(plan, List.of(evidence()), new NullProgressMonitor())));
		assertEquals(Map.of("weighting", "flat"), plan.options());
		assertFalse(plan.readings().getFirst().approved());
		assertEquals(Map.of(), executor.plan(TestMethodology.of(), Map.of("weighting", "flat")).options());
		assertTrue(assertThrows(OptionException.class, () -> executor.plan(frozen, Map.of("weighting", "round")))
				.reason().en().contains("it takes flat"));
	}

	private static final Weighting FROZEN = new Weighting(new MethodCall("flat", Map.of()), List.of(),
			Optional.of(new FrozenWeights("survey.csv", "", LocalDate.of(2026, 1, 31),
					Map.of("Q1", new BigDecimal("0.75"), "Q2", new BigDecimal("0.25")))));

	/** The method main, whose score is the weight of Q1. */
	private static TestMethod weightOfQ1() {
		return mainReturning(input -> new ScoreSheet(List.of(), List.of(),
				Optional.of(TestMethod.score("main", new ScoreValue.Exact(input.weights().of("Q1")))), List.of()));
	}

	/** What a method does instead of scoring. */
	private interface Mishap {
		void happen() throws Exception;
	}

	/** The method main, whose score is the number of answers to Q1, and which fails for one of the three slices. */
	private static TestMethod failingFor(int slice, Mishap mishap) {
		return new TestMethod("main", 0) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				long valid = input.evidence().tally().item("Q1").orElseThrow().valid();
				if (valid == 10 * (slice + 1)) {
					try {
						mishap.happen();
					} catch (Exception e) {
						throw new IllegalStateException(e.getMessage());
					}
				}
				return ScoreSheet.ofOverall(TestMethod.score("main", new ScoreValue.Exact(Rational.of(valid))));
			}
		};
	}

	private List<ScoringResult> runThreeSlices() throws OptionException {
		ScoringPlan plan = executor.plan(TestMethodology.of(), Map.of());
		return executor.run(plan, Stream.of(10, 20, 30)
				.map(count -> evidence(new ItemTally("Q1", TestMethodology.counts(count, 0), 0, 0, 0, 0))).toList(),
				new NullProgressMonitor());
	}

	private static List<String> overall(List<ScoringResult> results) {
		return results.stream().map(result -> result.index().orElseThrow().score())
				.map(score -> score.value().number().map(Rational::toString).orElseGet(() -> missing(score))).toList();
	}
}
