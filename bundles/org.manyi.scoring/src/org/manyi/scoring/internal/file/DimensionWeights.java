/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Sees that weights of dimensions can make the index: where one dimension has a weight all have, one of them is above
 * 0, and no item stands outside, for then nobody could say what it weighs beside a dimension.
 *
 * @param dimensions the dimensions as they stand in the file
 */
record DimensionWeights(List<YamlValue> dimensions) {

	private static final Pattern ZERO = Pattern.compile("[-+]?0+(\\.0+)?");

	/**
	 * Notes what contradicts them.
	 *
	 * @param alone the items that stand outside dimensions
	 */
	void check(List<YamlValue> alone) {
		List<YamlValue> mappings = dimensions.stream().filter(value -> value.node() instanceof MappingNode).toList();
		Optional<YamlValue> weighted = mappings.stream().filter(DimensionWeights::isWeighted).findFirst();
		if (weighted.isEmpty()) {
			return;
		}
		int line = weighted.get().line();
		mappings.stream().filter(dimension -> !isWeighted(dimension)).forEach(dimension -> dimension.problem(
				"没有权数（weight），而第 %d 行的维度有；应全部给出或全部不给".formatted(line),
				"has no weight although the dimension in line %d has one; give it to all or to none".formatted(line)));
		alone.forEach(item -> item.problem(
				"不在任何维度内，而第 %d 行的维度有权数（weight）：无法确定该项与各维度之间的权数。请把它归入维度，或去掉维度的权数".formatted(line),
				("stands in no dimension although the dimension in line %d has a weight, so that nobody knows what "
						+ "the item "
						+ "weighs beside it. Put it into a dimension, or leave the weights of dimensions out")
						.formatted(line)));
		if (mappings.stream().allMatch(DimensionWeights::isZero)) {
			weighted.flatMap(DimensionWeights::weight).ifPresent(value -> value.problem("所有维度的权数都是 0，至少一个应大于 0",
					"every dimension has weight 0, expected one above 0 at least"));
		}
	}

	private static Optional<YamlValue> weight(YamlValue dimension) {
		return Optional.ofNullable(dimension.entries().get("weight"));
	}

	private static boolean isWeighted(YamlValue dimension) {
		return weight(dimension).isPresent();
	}

	private static boolean isZero(YamlValue dimension) {
		return weight(dimension).map(YamlValue::node).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast)
				.filter(scalar -> ZERO.matcher(scalar.getValue()).matches()).isPresent();
	}
}
