/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.scoring.methods.internal.weights.Schemes.assertNear;
import static org.manyi.scoring.methods.internal.weights.Schemes.refusal;
import static org.manyi.scoring.methods.internal.weights.Schemes.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;

/** Judgments of dimensions, and of the items of each. */
class JudgmentHierarchyTest {

	private static final List<String> CRITERIA = List.of("experience", "education", "charisma", "age");
	private static final Judgments TOP = judged("board", CRITERIA, "1 4 3 7", "1/4 1 1/3 3", "1/3 3 1 5",
			"1/7 1/3 1/5 1");
	/** Three candidates by each criterion, as items of it. */
	private static final List<Judgments> WITHIN = List.of(
			judged("board", ids("experience"), "1 1/4 4", "4 1 9", "1/4 1/9 1"),
			judged("board", ids("education"), "1 3 1/5", "1/3 1 1/7", "5 7 1"),
			judged("board", ids("charisma"), "1 5 9", "1/5 1 4", "1/9 1/4 1"),
			judged("board", ids("age"), "1 1/3 5", "3 1 9", "1/5 1/9 1"));

	private static List<String> ids(String dimension) {
		return List.of(dimension + ".tom", dimension + ".dick", dimension + ".harry");
	}

	private static Judgments judged(String expert, List<String> ids, String... rows) {
		return new Judgments(expert, ids,
				Arrays.stream(rows).map(row -> Arrays.stream(row.split(" ")).map(Schemes::rational).toList()).toList());
	}

	private static ItemWeights weigh(Map<String, String> changed, List<Judgments> judgments, String... alone)
			throws ScoringException {
		List<Item> items = new ArrayList<>();
		CRITERIA.forEach(dimension -> ids(dimension).forEach(id -> items.add(item(id))));
		List.of(alone).forEach(id -> items.add(item(id)));
		AhpWeights scheme = new AhpWeights();
		return scheme.weigh(new WeightingInput(items,
				CRITERIA.stream().map(id -> new Dimension(id, LocalizedText.same(id), ids(id), Optional.empty()))
						.toList(),
				Optional.empty(), Optional.empty(), Optional.empty(), judgments, Schemes.parameters(scheme, changed)));
	}

	private static Item item(String id) {
		return new Item(id, LocalizedText.same(id), List.of(), OptionalInt.empty(), Optional.empty());
	}

	private static List<Judgments> all() {
		List<Judgments> all = new ArrayList<>(WITHIN);
		all.add(TOP);
		return all;
	}

	/** The published example of choosing a leader: Tom 0.358, Dick 0.493, Harry 0.149. */
	@Test
	void anItemWeighsWhatItsDimensionDoesTimesWhatItDoesThere() throws ScoringException {
		ItemWeights weights = weigh(Map.of(), all());
		double[] each = values(weights);
		double[] candidates = new double[3];
		for (int place = 0; place < each.length; place++) {
			candidates[place % 3] += each[place];
		}
		assertNear(new double[] { 0.358, 0.493, 0.149 }, candidates, 5e-4);
		assertNear(new double[] { 0.11891320714083503, 0.39264275891177425, 0.03601327290922086, 0.02384226847443709 },
				Arrays.copyOf(each, 4), 1e-12);
		assertEquals(1, Arrays.stream(each).sum(), 1e-14);
		assertNear(new double[] { 0.217, 0.717, 0.066, 0.188, 0.081, 0.731, 0.743, 0.194, 0.063, 0.265, 0.672, 0.063 },
				values(weights, "wⱼᵈ"), 5e-4);
	}

	/** Expected values by a power iteration written apart. */
	@Test
	void theHierarchyHasAConsistencyRatioOfItsOwn() throws ScoringException {
		ItemWeights weights = weigh(Map.of(), all());
		assertNear(new double[] { 0.06411177588776562 }, values(weights, "CIH"), 1e-12);
		assertNear(new double[] { 1.48 }, values(weights, "RIH"), 1e-14);
		assertNear(new double[] { 0.04331876749173353 }, values(weights, "CRH"), 1e-12);
		assertNear(new double[] { 0.04248120882179902 }, values(weights, "CRΣ"), 1e-12);
		assertNear(new double[] { 0.043858527523469096, 0.03180650067104881, 0.05593756885587827, 0.0614356144682534,
				0.02505497137796296 }, values(weights, "CR"), 1e-12);
		assertEquals(List.of("charisma", "charisma", "charisma"), weights.intermediate().stream()
				.filter(value -> value.derivation().symbol().startsWith("aᵢⱼ"))
				.flatMap(value -> value.dimensionId().stream()).filter("charisma"::equals).toList());
	}

	@Test
	void aMatrixThatIsNotConsistentIsNamedByItsDimension() {
		List<Judgments> spoilt = new ArrayList<>(all());
		spoilt.set(3, judged("board", ids("age"), "1 5 1/4", "1/5 1 3", "4 1/3 1"));
		String refusal = refusal(() -> weigh(Map.of(), spoilt));
		assertTrue(refusal.startsWith("age: The judgments are inconsistent"), refusal);
		assertTrue(refusal.contains("age.tom / age.dick"), refusal);
	}

	@Test
	void everyComparisonIsJudged() {
		assertTrue(refusal(() -> weigh(Map.of(), WITHIN)).contains("compare experience, education, charisma, age"));
		String within = refusal(() -> weigh(Map.of(), List.of(TOP, WITHIN.get(0), WITHIN.get(1), WITHIN.get(2))));
		assertTrue(within.contains("compare age.tom, age.dick, age.harry"), within);
		String foreign = refusal(() -> weigh(Map.of(),
				List.of(TOP, judged("board", List.of("age.tom", "charisma.tom"), "1 2", "1/2 1"))));
		assertTrue(foreign.contains("neither dimensions nor the items of one"), foreign);
		String few = refusal(() -> weigh(Map.of(), List.of(judged("board", CRITERIA.subList(0, 2), "1 2", "1/2 1"),
				WITHIN.get(0), WITHIN.get(1), WITHIN.get(2), WITHIN.get(3))));
		assertTrue(few.contains("missing charisma, age"), few);
	}

	/** An item that stands in no dimension is compared with the dimensions. */
	@Test
	void anItemOfNoDimensionStandsBesideTheDimensions() throws ScoringException {
		List<Judgments> judgments = new ArrayList<>(WITHIN);
		judgments.add(judged("board", List.of("experience", "education", "charisma", "age", "alone"), "1 1 1 1 1/4",
				"1 1 1 1 1/4", "1 1 1 1 1/4", "1 1 1 1 1/4", "4 4 4 4 1"));
		ItemWeights weights = weigh(Map.of(), judgments, "alone");
		assertEquals(0.5, weights.of("alone").doubleValue(), 1e-12);
		assertEquals(0.125 * 0.217, weights.of("experience.tom").doubleValue(), 1e-4);
	}

	/**
	 * Experts of a dimension are merged there; by priorities there is no matrix of which the hierarchy had a
	 * consistency.
	 */
	@Test
	void expertsAreMergedWithinAComparison() throws ScoringException {
		List<Judgments> judgments = new ArrayList<>(all());
		judgments.add(judged("sales", CRITERIA, "1 4 3 7", "1/4 1 1/3 3", "1/3 3 1 5", "1/7 1/3 1/5 1"));
		assertNear(values(weigh(Map.of(), all())), values(weigh(Map.of(), judgments)), 1e-12);
		assertNear(new double[] { 0.04331876749173353 }, values(weigh(Map.of(), judgments), "CRH"), 1e-12);
		ItemWeights merged = weigh(Map.of("aggregation", "priorities"), judgments);
		assertNear(values(weigh(Map.of(), all())), values(merged), 1e-12);
		assertEquals(0, values(merged, "CRH").length);
	}
}
