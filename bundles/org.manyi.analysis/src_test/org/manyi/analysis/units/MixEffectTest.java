/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.model.Rational;

/** The worked figures are those of the project's reference for roll-ups: pooled 84.3, mean of means 89.67. */
class MixEffectTest {

	private static final PooledScore BEFORE = pooled(Map.of("A", score(80, 90), "B", score(20, 70)));
	private static final PooledScore NOW = pooled(Map.of("A", score(20, 92), "B", score(80, 72)));

	private static GroupScore score(long answers, long score) {
		return new GroupScore(answers, Rational.of(score));
	}

	private static PooledScore pooled(Map<String, GroupScore> groups) {
		return new PooledScore(new TreeMap<>(groups));
	}

	@Test
	void countsAreAddedUpAndMeansAreNot() {
		PooledScore months = pooled(Map.of("Jan", score(5, 95), "Feb", score(5, 92), "Mar", score(40, 82)));
		assertEquals(Optional.of(Rational.of(843, 10)), months.pooled());
		assertEquals(Optional.of(Rational.of(269, 3)), months.meanOfGroups());
		assertEquals(Rational.of(1, 10), months.share("Jan"));
		assertEquals(Optional.of(Rational.of(107, 100)), months.pull("Jan"));
		Rational pulls = Rational.sum(
				months.groups().keySet().stream().map(month -> months.pull(month).orElseThrow()).toList());
		assertEquals(Rational.ZERO, pulls);
	}

	@Test
	void everyUnitIsBetterAndTheWholeIsWorse() {
		MixEffect effect = MixEffect.between(BEFORE, NOW).orElseThrow();
		assertEquals(Rational.of(-10), effect.change());
		assertEquals(Rational.of(2), effect.within());
		assertEquals(Rational.of(-12), effect.mix());
		assertTrue(effect.turnsTheChange());
		// A stands 10 above the level of both times and lost 60 % of the answers
		assertEquals(new MixEffect.Part(Rational.ONE, Rational.of(-6)),
				effect.groups().get("A"));
	}

	@Test
	void theSameMixHasNoEffect() {
		MixEffect effect = MixEffect.between(BEFORE, pooled(Map.of("A", score(40, 91), "B", score(10, 60))))
				.orElseThrow();
		assertEquals(Rational.ZERO, effect.mix());
		assertEquals(effect.change(), effect.within());
		assertFalse(effect.turnsTheChange());
	}

	@Test
	void aUnitThatIsNewMovesTheMixAlone() {
		MixEffect effect = MixEffect.between(pooled(Map.of("A", score(50, 80))),
				pooled(Map.of("A", score(50, 80), "C", score(50, 60)))).orElseThrow();
		assertEquals(Rational.of(-10), effect.change());
		assertEquals(Rational.ZERO, effect.within());
		assertEquals(Rational.of(-10), effect.mix());
		assertEquals(new MixEffect.Part(Rational.ZERO, Rational.of(-15, 2)), effect.groups().get("C"));
	}

	@Test
	void withoutAnswersNothingIsTold() {
		assertEquals(Optional.empty(), MixEffect.between(pooled(Map.of()), NOW));
		assertEquals(Optional.empty(), pooled(Map.of()).meanOfGroups());
		assertEquals(Rational.ZERO, NOW.share("Z"));
		assertEquals(Optional.empty(), NOW.pull("Z"));
	}

	@Test
	void partsAddUpForAnyUnits() {
		Random random = new Random(7);
		for (int draw = 0; draw < 200; draw++) {
			PooledScore first = random(random);
			PooledScore second = random(random);
			Rational change = naive(second).subtract(naive(first));
			MixEffect effect = MixEffect.between(first, second).orElseThrow();
			assertEquals(change, effect.change());
			assertEquals(change, effect.within().add(effect.mix()));
			MixEffect doubled = MixEffect.sum(List.of(new MixEffect.Weighted(effect, Rational.of(1, 3)),
					new MixEffect.Weighted(effect, Rational.of(2, 3))));
			assertEquals(effect.change(), doubled.change());
			assertEquals(effect.mix(), doubled.mix());
			assertEquals(effect.groups().keySet(), doubled.groups().keySet());
		}
	}

	private static PooledScore random(Random random) {
		TreeMap<String, GroupScore> groups = new TreeMap<>();
		for (String name : List.of("A", "B", "C", "D")) {
			if (groups.isEmpty() || random.nextInt(4) > 0) {
				groups.put(name, new GroupScore(1 + random.nextInt(50),
						Rational.of(random.nextInt(1000), 1 + random.nextInt(9))));
			}
		}
		return new PooledScore(groups);
	}

	/** One answer after the other. */
	private static Rational naive(PooledScore pooled) {
		Rational points = Rational.ZERO;
		long answers = 0;
		for (GroupScore group : pooled.groups().values()) {
			for (long answer = 0; answer < group.answers(); answer++) {
				points = points.add(group.score());
				answers++;
			}
		}
		return points.divide(Rational.of(answers));
	}
}
