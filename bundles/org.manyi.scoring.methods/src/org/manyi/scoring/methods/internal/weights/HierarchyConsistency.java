/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * How far the judgments of a hierarchy agree as a whole: the consistency index of every matrix counts by the weight of
 * what it is about, and so does its random index (Saaty 1980). The total ranking (Wang and Xu 1990) leaves out the top.
 *
 * @param index       CI + Σ w<sub>d</sub>·CI<sub>d</sub>, [0, ∞)
 * @param randomIndex RI + Σ w<sub>d</sub>·RI<sub>d</sub>, [0, ∞)
 * @param lowerIndex  Σ w<sub>d</sub>·CI<sub>d</sub>
 * @param lowerRandom Σ w<sub>d</sub>·RI<sub>d</sub>
 */
record HierarchyConsistency(double index, double randomIndex, double lowerIndex, double lowerRandom) {

	/**
	 * The consistency of a hierarchy.
	 *
	 * @param weights of the dimensions, in the order of {@code within}
	 * @return empty where weights were merged, for which there is no matrix
	 */
	static Optional<HierarchyConsistency> of(Priorities top, List<Priorities> within, double[] weights) {
		if (top.consistency().isEmpty() || within.stream().anyMatch(priorities -> priorities.consistency().isEmpty())) {
			return Optional.empty();
		}
		double index = 0;
		double random = 0;
		for (int place = 0; place < within.size(); place++) {
			Consistency consistency = within.get(place).consistency().orElseThrow();
			index += weights[place] * consistency.index();
			random += weights[place] * consistency.randomIndex();
		}
		Consistency first = top.consistency().orElseThrow();
		return Optional.of(
				new HierarchyConsistency(first.index() + index, first.randomIndex() + random, index, random));
	}

	/** CIH / RIH, [0, ∞); 0 where no matrix is of more than two. */
	double ratio() {
		return randomIndex == 0 ? 0 : index / randomIndex;
	}

	/**
	 * Σ w<sub>d</sub>·CI<sub>d</sub> / Σ w<sub>d</sub>·RI<sub>d</sub>, [0, ∞); 0 where no dimension has more than two
	 * items.
	 */
	double lowerRatio() {
		return lowerRandom == 0 ? 0 : lowerIndex / lowerRandom;
	}

	void addTo(Steps steps) {
		steps.add("CIH", new LocalizedText("整个层次结构的一致性指标（CI + Σ wᵈ·CIᵈ）",
				"consistency index of the hierarchy (CI + Σ wᵈ·CIᵈ)"), index);
		steps.add("RIH", new LocalizedText("整个层次结构的随机一致性指标（RI + Σ wᵈ·RIᵈ）",
				"random index of the hierarchy (RI + Σ wᵈ·RIᵈ)"), randomIndex);
		steps.add("CRH", new LocalizedText("整个层次结构的一致性比率（CIH / RIH）", "consistency ratio of the hierarchy (CIH / RIH)"),
				ratio());
		steps.add("CRΣ", new LocalizedText("层次总排序的一致性比率（Σ wᵈ·CIᵈ / Σ wᵈ·RIᵈ）",
				"consistency ratio of the total ranking (Σ wᵈ·CIᵈ / Σ wᵈ·RIᵈ)"), lowerRatio());
	}
}
