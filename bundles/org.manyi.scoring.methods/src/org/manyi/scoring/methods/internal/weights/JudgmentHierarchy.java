/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;

/**
 * What judgments compare. Either all items with each other; or dimensions, together with items that stand in none, and
 * the items of each dimension among themselves. Judgments say by what they compare which of these they are.
 *
 * @param top    what the index is made of
 * @param within the items of each dimension; empty where all items are compared with each other
 */
record JudgmentHierarchy(Comparison top, List<Comparison> within) {

	JudgmentHierarchy {
		within = List.copyOf(within);
	}

	/**
	 * Sorts the judgments.
	 *
	 * @throws ScoringException when some compare all items and others not, or a comparison lacks judgments
	 */
	static JudgmentHierarchy of(WeightingInput input) throws ScoringException {
		Set<String> items = input.items().stream().map(Item::id).collect(Collectors.toSet());
		List<Judgments> flat = new ArrayList<>();
		List<Judgments> top = new ArrayList<>();
		Map<Dimension, List<Judgments>> within = new LinkedHashMap<>();
		input.dimensions().forEach(dimension -> within.put(dimension, new ArrayList<>()));
		for (Judgments judgments : input.judgments()) {
			Set<String> compared = new HashSet<>(judgments.itemIds());
			Optional<Dimension> own = input.dimensions().stream()
					.filter(dimension -> dimension.itemIds().containsAll(compared)).findFirst();
			boolean ofDimensions = input.dimensions().stream().anyMatch(dimension -> compared.contains(dimension.id()));
			if (ofDimensions) {
				top.add(judgments);
			} else if (own.isPresent() && !compared.equals(items)) {
				within.getOrDefault(own.get(), flat).add(judgments);
			} else {
				flat.add(judgments);
			}
		}
		boolean levels = !top.isEmpty() || within.values().stream().anyMatch(judgments -> !judgments.isEmpty());
		if (!levels) {
			return new JudgmentHierarchy(
					new Comparison(Optional.empty(), input.items().stream().map(Criterion::of).toList(), flat),
					List.of());
		}
		if (!flat.isEmpty()) {
			throw new ScoringException(mixed(flat.getFirst()));
		}
		return ofLevels(input, top, within);
	}

	private static JudgmentHierarchy ofLevels(WeightingInput input, List<Judgments> top,
			Map<Dimension, List<Judgments>> within) throws ScoringException {
		List<Criterion> highest = new ArrayList<>(input.dimensions().stream().map(Criterion::of).toList());
		input.items().stream().filter(
				item -> input.dimensions().stream().noneMatch(dimension -> dimension.itemIds().contains(item.id())))
				.map(Criterion::of).forEach(highest::add);
		List<Comparison> comparisons = new ArrayList<>();
		for (Map.Entry<Dimension, List<Judgments>> entry : within.entrySet()) {
			List<String> ids = entry.getKey().itemIds();
			List<Criterion> criteria = input.items().stream().filter(item -> ids.contains(item.id())).map(Criterion::of)
					.toList();
			comparisons.add(judged(new Comparison(Optional.of(entry.getKey()), criteria, entry.getValue())));
		}
		return new JudgmentHierarchy(judged(new Comparison(Optional.empty(), highest, top)), comparisons);
	}

	private static Comparison judged(Comparison comparison) throws ScoringException {
		if (comparison.experts().isEmpty() && comparison.criteria().size() > 1) {
			String ids = comparison.criteria().stream().map(Criterion::id).collect(Collectors.joining(", "));
			throw new ScoringException(new LocalizedText(
					"没有比较 %s 的判断矩阵。分层判断时，各维度之间、每个维度内的调查项之间都要有判断。".formatted(ids),
					("There are no judgments that compare %s. With judgments by levels, dimensions are compared with "
							+ "each other, "
							+ "and the items of each dimension.").formatted(ids)));
		}
		return comparison;
	}

	private static LocalizedText mixed(Judgments judgments) {
		String ids = String.join(", ", judgments.itemIds());
		return new LocalizedText(
				"“%s”的判断比较 %s，既不全是维度，也不是同一维度的调查项，不能与分层的判断同用。".formatted(judgments.expert(), ids),
				("The judgments of “%s” compare %s, which are neither dimensions nor the items of one: they do not go "
						+ "together "
						+ "with judgments by levels.").formatted(judgments.expert(), ids));
	}

	/** Whether items are compared within dimensions. */
	boolean hasLevels() {
		return !within.isEmpty();
	}
}
