/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyi.analysis.effect.EffectVerdict.Improved;
import org.manyi.analysis.effect.EffectVerdict.NoEvidence;
import org.manyi.analysis.effect.EffectVerdict.NoEvidenceReason;
import org.manyi.analysis.effect.EffectVerdict.TooFewAnswers;
import org.manyi.analysis.effect.EffectVerdict.Worse;
import org.manyi.analysis.effect.Yardstick.PeriodValue;
import org.manyi.analysis.effect.Yardstick.Trend;
import org.manyi.analysis.effect.Yardstick.Unchanged;
import org.manyi.analysis.effect.Yardstick.Undisturbed;
import org.manyi.scoring.api.derivation.DerivationNode;

class EffectProofTest {

	private static final Yardstick NONE = new Unchanged();

	private static EffectFinding finding(Comparison comparison, Samples samples, Yardstick yardstick) {
		return EffectProof.of(List.of(new EffectQuestion("quality", comparison, samples, yardstick)), EffectAim.USUAL)
				.findings().getFirst();
	}

	private static EffectFinding finding(Samples samples) {
		return finding(samples instanceof SameCustomers ? Comparison.SAME_CUSTOMERS : Comparison.OTHER_CUSTOMERS,
				samples, NONE);
	}

	static Stream<Arguments> cases() {
		Improved improved = new Improved();
		Worse worse = new Worse();
		NoEvidence chance = new NoEvidence(NoEvidenceReason.WITHIN_CHANCE);
		TooFewAnswers never = new TooFewAnswers(OptionalLong.empty());
		ValueCounts nobody = Answered.values();
		return Stream.of(
				// nobody at one time or both
				Arguments.of("no pairs", Answered.shares(0, 0, 0, 0), more(10)),
				Arguments.of("nobody before", Answered.shares(nobody, Answered.satisfied(50, 100)), never),
				Arguments.of("nobody after", Answered.shares(Answered.satisfied(50, 100), nobody), more(10)),
				Arguments.of("nobody at all", Answered.shares(nobody, nobody), never),
				// fewer than ten never prove anything
				Arguments.of("nine before", Answered.shares(Answered.satisfied(0, 9), Answered.satisfied(500, 500)),
						never),
				// all alike
				Arguments.of("all stay satisfied, 1000", Answered.shares(1000, 0, 0, 0), chance),
				Arguments.of("all stay dissatisfied, 1000", Answered.shares(0, 0, 0, 1000), chance),
				Arguments.of("all become satisfied, 10", Answered.shares(0, 10, 0, 0), improved),
				Arguments.of("all become dissatisfied, 10", Answered.shares(0, 0, 10, 0), worse),
				Arguments.of("all satisfied both times, others", Answered.shares(Answered.satisfied(1000, 1000),
						Answered.satisfied(1000, 1000)), chance),
				Arguments.of("none then all, others", Answered.shares(Answered.satisfied(0, 10),
						Answered.satisfied(10, 10)), improved),
				Arguments.of("all points alike and kept, 1000", points(1000, 60, 60), chance),
				Arguments.of("all rise by 30 points, 10", points(10, 30, 60), more(finding(points(10, 30, 60)))),
				Arguments.of("all rise by 30 points, 40", points(40, 30, 60), improved),
				Arguments.of("all fall by 30 points, 40", points(40, 60, 30), worse),
				// ties
				Arguments.of("as many gained as lost, 1000", Answered.shares(300, 200, 200, 300), chance),
				Arguments.of("equal shares of 2000", Answered.shares(Answered.satisfied(1000, 2000),
						Answered.satisfied(1000, 2000)), chance),
				// many
				Arguments.of("a thousandth of ten million", Answered.shares(Answered.satisfied(7_000_000, 10_000_000),
						Answered.satisfied(7_010_000, 10_000_000)), improved),
				Arguments.of("a thousandth less", Answered.shares(Answered.satisfied(7_010_000, 10_000_000),
						Answered.satisfied(7_000_000, 10_000_000)), worse),
				Arguments.of("the same of ten million", Answered.shares(Answered.satisfied(7_000_000, 10_000_000),
						Answered.satisfied(7_000_000, 10_000_000)), chance));
	}

	private static SameCustomers points(int customers, double before, double after) {
		double[] first = Collections.nCopies(customers, before).stream().mapToDouble(Double::doubleValue).toArray();
		double[] second = Collections.nCopies(customers, after).stream().mapToDouble(Double::doubleValue).toArray();
		return Answered.pairs(ValueScale.POINTS, first, second);
	}

	private static TooFewAnswers more(long number) {
		return new TooFewAnswers(OptionalLong.of(number));
	}

	/** What it says, where the case is that it says too few. */
	private static EffectVerdict more(EffectFinding finding) {
		return assertInstanceOf(TooFewAnswers.class, finding.verdict());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void verdicts(String name, Samples samples, EffectVerdict verdict) {
		assertEquals(verdict, finding(samples).verdict(), name);
	}

	/** One answer: so many more that the least number is reached at least. */
	@Test
	void oneAnswer() {
		TooFewAnswers few = assertInstanceOf(TooFewAnswers.class, finding(Answered.shares(0, 1, 0, 0)).verdict());
		assertTrue(few.moreNeeded().getAsLong() >= 9);
	}

	/** Five whose spread is so small that fewer would do, were there not the least number. */
	@Test
	void theLeastNumberIsReachedInAnyCase() {
		double[] before = { 20, 20, 20, 20, 20 };
		double[] after = { 70, 71, 70, 71, 70 };
		assertEquals(more(5), finding(Answered.pairs(ValueScale.POINTS, before, after)).verdict());
	}

	/** With as many more and the same spread there are enough, with one less there are not. */
	@Test
	void moreAnswersAreEnough() {
		SameCustomers few = Answered.shares(10, 7, 5, 8);
		long more = assertInstanceOf(TooFewAnswers.class, finding(few).verdict()).moreNeeded().getAsLong();
		assertTrue(few.changeOf(30 + more, EffectAim.USUAL.confidence()).detectable(0.8) <= 10);
		assertTrue(few.changeOf(30 + more - 1, EffectAim.USUAL.confidence()).detectable(0.8) > 10);
	}

	@Test
	void beforeAndAfterSwappedTurnTheVerdict() {
		Random random = new Random(8);
		int turned = 0;
		for (int round = 0; round < 400; round++) {
			Samples samples = round % 2 == 0
					? Answered.shares(random.nextInt(40), random.nextInt(40), random.nextInt(40), random.nextInt(40))
					: new OtherCustomers(ValueScale.POINTS, random(random, 20), random(random, 20));
			EffectVerdict there = finding(samples).verdict();
			EffectVerdict back = finding(Answered.swapped(samples)).verdict();
			switch (there) {
			case Improved improved -> assertInstanceOf(Worse.class, back);
			case Worse worse -> assertInstanceOf(Improved.class, back);
			case NoEvidence none -> assertEquals(there, back);
			case TooFewAnswers few -> assertInstanceOf(TooFewAnswers.class, back);
			}
			turned += there instanceof Improved || there instanceof Worse ? 1 : 0;
		}
		assertTrue(turned > 50, "turned " + turned);
	}

	private static ValueCounts random(Random random, int customers) {
		double[] values = new double[customers];
		int shift = random.nextInt(50);
		for (int i = 0; i < customers; i++) {
			values[i] = shift + random.nextInt(50);
		}
		return Answered.values(values);
	}

	@Test
	void severalFiguresAreProvedTogether() {
		Samples samples = Answered.shares(20, 9, 2, 20);
		EffectQuestion question = new EffectQuestion("quality", Comparison.SAME_CUSTOMERS, samples, NONE);
		EffectProof alone = EffectProof.of(List.of(question), EffectAim.USUAL);
		EffectProof ten = EffectProof.of(Collections.nCopies(10, question), EffectAim.USUAL);
		assertEquals(0.95, alone.each().level().doubleValue());
		assertEquals(0.995, ten.each().level().doubleValue(), 1e-15);
		assertInstanceOf(Improved.class, alone.findings().getFirst().verdict());
		assertInstanceOf(TooFewAnswers.class, ten.findings().getFirst().verdict());
		assertEquals(List.of(), EffectProof.of(List.of(), EffectAim.USUAL).findings());
	}

	/** First answers and second ones scatter around opinions that stay as they are. */
	private static SameCustomers askedAgain(Random random, boolean dissatisfiedAlone) {
		List<double[]> customers = new ArrayList<>();
		while (customers.size() < 40) {
			double opinion = 50 + 10 * random.nextGaussian();
			double[] answers = { answer(opinion, random), answer(opinion, random) };
			if (!dissatisfiedAlone || answers[0] < 45) {
				customers.add(answers);
			}
		}
		return Answered.pairs(ValueScale.POINTS, customers.stream().mapToDouble(answers -> answers[0]).toArray(),
				customers.stream().mapToDouble(answers -> answers[1]).toArray());
	}

	private static double answer(double opinion, Random random) {
		return Math.clamp(Math.rint(opinion + 10 * random.nextGaussian()), 0, 100);
	}

	@Test
	void theDissatisfiedAnswerBetterAnywayWhichProvesNothing() {
		Random random = new Random(21);
		int rose = 0;
		int improved = 0;
		int trended = 0;
		int rounds = 400;
		for (int round = 0; round < rounds; round++) {
			SameCustomers again = askedAgain(random, true);
			EffectFinding alone = finding(Comparison.DISSATISFIED_ALONE, again, NONE);
			rose += alone.effect().orElseThrow().lower() > 0 ? 1 : 0;
			assertEquals(new NoEvidence(NoEvidenceReason.REGRESSION_TO_THE_MEAN), alone.verdict());
			improved += finding(Comparison.DISSATISFIED_ALONE, again, new Undisturbed(askedAgain(random, true)))
					.verdict() instanceof Improved ? 1 : 0;
			trended += finding(Comparison.DISSATISFIED_ALONE, again, new Trend(usual(random), 7))
					.verdict() instanceof Improved ? 1 : 0;
		}
		assertTrue(rose > 0.9 * rounds, "rose " + rose);
		assertTrue(improved <= 0.05 * rounds, "improved " + improved);
		assertEquals(0, trended);
	}

	private static List<PeriodValue> usual(Random random) {
		List<PeriodValue> periods = new ArrayList<>();
		for (int month = 1; month <= 6; month++) {
			periods.add(new PeriodValue(month, askedAgain(random, false).before().mean()));
		}
		return periods;
	}

	@Test
	void aRealEffectIsSeenBesideTheUndisturbed() {
		Random random = new Random(4);
		SameCustomers others = askedAgain(random, true);
		double[] before = new double[60];
		double[] after = new double[60];
		for (int i = 0; i < 60; i++) {
			before[i] = 30 + random.nextInt(15);
			after[i] = before[i] + 20 + random.nextInt(20);
		}
		EffectFinding found = finding(Comparison.DISSATISFIED_ALONE, Answered.pairs(ValueScale.POINTS, before, after),
				new Undisturbed(others));
		assertEquals(new Improved(), found.verdict());
		Estimate change = found.change().orElseThrow();
		Estimate expected = found.expected().orElseThrow();
		Estimate effect = found.effect().orElseThrow();
		assertEquals(change.value() - expected.value(), effect.value(), 1e-12);
		assertEquals(Math.sqrt(Math.pow(change.half(), 2) + Math.pow(expected.half(), 2)), effect.half(), 1e-9);
		assertEquals(EstimateMethod.SQUARE_AND_ADD, effect.method());
		assertEquals(Math.sqrt(Math.pow(change.detectable(0.8), 2) + Math.pow(expected.detectable(0.8), 2)),
				found.detectable().orElseThrow(), 1e-9);
	}

	@Test
	void whoGotWorseIsSaidSoEvenAlone() {
		assertEquals(new Worse(),
				finding(Comparison.DISSATISFIED_ALONE, Answered.shares(0, 0, 30, 10), NONE).verdict());
	}

	@Test
	void aTrendThatRoseAnywayIsNoEffect() {
		List<PeriodValue> rising = List.of(new PeriodValue(1, 40), new PeriodValue(2, 51), new PeriodValue(3, 59),
				new PeriodValue(4, 70));
		Samples samples = Answered.shares(Answered.satisfied(700, 1000), Answered.satisfied(800, 1000));
		assertEquals(new Improved(), finding(samples).verdict());
		EffectFinding beside = finding(Comparison.OTHER_CUSTOMERS, samples, new Trend(rising, 5));
		assertEquals(80, beside.expected().orElseThrow().value(), 1);
		assertEquals(80 - beside.expected().orElseThrow().value(), beside.effect().orElseThrow().value(), 1e-9);
		assertTrue(beside.effect().orElseThrow().lower() < 0);
	}

	@Test
	void fewUndisturbedAreNoComparison() {
		EffectFinding found = finding(Comparison.SAME_CUSTOMERS, Answered.shares(0, 90, 0, 10),
				new Undisturbed(Answered.shares(1, 1, 1, 1)));
		assertEquals(new TooFewAnswers(OptionalLong.empty()), found.verdict());
		assertEquals(new TooFewAnswers(OptionalLong.empty()), finding(Comparison.SAME_CUSTOMERS,
				Answered.shares(0, 90, 0, 10), new Undisturbed(Answered.shares(0, 0, 0, 0))).verdict());
	}

	@Test
	void everyNumberOpensToItsCounts() {
		DerivationNode whole = finding(Comparison.DISSATISFIED_ALONE, Answered.shares(4, 30, 2, 14),
				new Undisturbed(Answered.shares(5, 10, 5, 20))).arithmetic().orElseThrow();
		assertEquals("Δ − Δ′", whole.formula().orElseThrow());
		assertEquals(List.of("Δ", "Δ′", "L", "U", "δ"), whole.children().stream().map(DerivationNode::symbol).toList());
		DerivationNode change = whole.children().getFirst();
		assertEquals(List.of("S₁", "S₀", "n", "n(-100)", "n(0)", "n(100)", "n₀", "n₁", "L", "U"),
				change.children().stream().map(DerivationNode::symbol).toList());
		assertTrue(change.children().getLast().label().en().contains("95 % limit"));
		assertTrue(finding(Answered.shares(0, 0, 0, 0)).arithmetic().isEmpty());
		DerivationNode alone = finding(Answered.shares(4, 30, 2, 14)).arithmetic().orElseThrow();
		assertEquals(List.of("Δ", "δ"), alone.children().stream().map(DerivationNode::symbol).toList());
	}

	@Test
	void comparisonsAskForTheirSamples() {
		Samples same = Answered.shares(1, 1, 1, 1);
		assertThrows(IllegalArgumentException.class,
				() -> new EffectQuestion("quality", Comparison.OTHER_CUSTOMERS, same, NONE));
		assertThrows(IllegalArgumentException.class, () -> new EffectQuestion("quality", Comparison.SAME_CUSTOMERS,
				new OtherCustomers(ValueScale.POINTS, same.before(), same.after()), NONE));
	}
}
