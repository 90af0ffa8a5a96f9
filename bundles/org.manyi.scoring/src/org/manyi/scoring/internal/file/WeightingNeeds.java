/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.ImportanceScale;
import org.manyi.model.Item;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Sees whether a file has what its weighting weighs by. It knows the schemes that stand in the description of the file;
 * what another one needs it says itself. Frozen weights are used as they are, whatever the scheme needs.
 */
final class WeightingNeeds {

	private final IndicatorSection indicators;
	private final Optional<ImportanceScale> importance;
	private final boolean importanceWritten;

	/**
	 * @param indicators        the items, as far as they could be read
	 * @param importance        the importance scale, as far as it could be read
	 * @param importanceWritten whether the file has one, be it right or wrong
	 */
	WeightingNeeds(IndicatorSection indicators, Optional<ImportanceScale> importance, boolean importanceWritten) {
		this.indicators = indicators;
		this.importance = importance;
		this.importanceWritten = importanceWritten;
	}

	/**
	 * Notes what lacks.
	 *
	 * @param weighting what the file says of the weighting; empty where it says nothing
	 */
	void check(Optional<YamlValue> weighting) {
		if (weighting.isEmpty()) {
			warnOfWeights();
			return;
		}
		Map<String, YamlValue> written = weighting.get().entries();
		YamlValue place = written.get("scheme");
		if (place == null || written.containsKey("frozen") || !(place.node() instanceof ScalarNode scheme)) {
			return;
		}
		switch (scheme.getValue()) {
		case "equal" -> warnOfWeights();
		case "given" -> given(place);
		case "importance-level" -> {
			if (hasImportance(place)) {
				importanceLevels(place);
			}
		}
		case "importance-answered" -> hasImportance(place);
		case "ahp" -> judgments(place, Optional.ofNullable(written.get("judgments")));
		default -> {
			// a plug-in's
		}
		}
	}

	private static void judgments(YamlValue place, Optional<YamlValue> judgments) {
		boolean none = judgments.map(YamlValue::node).filter(SequenceNode.class::isInstance)
				.map(SequenceNode.class::cast).map(list -> list.getValue().isEmpty()).orElse(judgments.isEmpty());
		if (none) {
			place.problem("层次分析法（ahp）要有判断矩阵（weighting.judgments），或由它算出后固定的权数（weighting.frozen）",
					"ahp needs pairwise judgments (weighting.judgments), or weights computed from some "
							+ "(weighting.frozen)");
		}
	}

	private List<Item> items() {
		return indicators.soundItems();
	}

	private void warnOfWeights() {
		items().stream().filter(item -> item.weight().isPresent()).findFirst().ifPresent(item -> indicators
				.place(item.id())
				.warn("写有权数（weight），但各项同权；要用它，请写 weighting: {scheme: given}",
						"has a weight, but all items weigh the same; for it to count write "
								+ "weighting: {scheme: given}"));
	}

	private void given(YamlValue place) {
		List<Item> without = items().stream().filter(item -> item.weight().isEmpty()).toList();
		if (without.size() == items().size() && !without.isEmpty()) {
			place.problem("按给定权数（given）赋权，但没有一个调查项写有权数（weight）",
					"given takes the weight of each item, and none has a weight");
			return;
		}
		without.forEach(item -> indicators.place(item.id()).problem("没有权数（weight），按给定权数（given）赋权时每项都要有",
				"has no weight, which given needs of every item"));
		if (without.isEmpty()) {
			refuseZeros(place, items().stream().map(item -> item.weight().orElse(BigDecimal.ZERO)).toList());
		}
	}

	private boolean hasImportance(YamlValue place) {
		if (!importanceWritten) {
			place.problem("按重要性赋权，但文件没有重要性等级（importance）",
					place.text().orElse("") + " needs importance levels, and the file has none (importance)");
		}
		return importance.isPresent();
	}

	private void importanceLevels(YamlValue place) {
		List<Item> without = items().stream().filter(item -> item.importance().isEmpty()).toList();
		without.forEach(item -> indicators.place(item.id()).problem("没有重要性（importance），按重要性等级赋权时每项都要有",
				"has no importance, which importance-level needs of every item"));
		if (without.isEmpty()) {
			refuseZeros(place, items().stream()
					.flatMap(item -> importance.flatMap(scale -> scale.level(item.importance().orElseThrow())).stream())
					.flatMap(level -> level.weight().stream()).toList());
		}
	}

	private void refuseZeros(YamlValue place, List<BigDecimal> weights) {
		if (indicators.areAllSound() && weights.stream().allMatch(weight -> weight.signum() == 0)) {
			place.problem("所有调查项的权数都是 0，至少一项应大于 0", "every item has weight 0, expected one above 0 at least");
		}
	}
}
