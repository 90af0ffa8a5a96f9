/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.manyi.model.FrozenWeights;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.Weighting;

/** Reads how items are weighed: the scheme, experts' judgments, frozen weights. */
final class WeightingSection {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	private final Optional<IndicatorSet> indicators;

	/**
	 * @param indicators whose items are weighed; empty where they could not be read
	 */
	WeightingSection(Optional<IndicatorSet> indicators) {
		this.indicators = indicators;
	}

	/** The weighting, empty when something is wrong with it. */
	Optional<Weighting> read(YamlValue value) {
		int before = value.problems().count();
		YamlFields fields = value.fields("scheme", "parameters", "judgments", "frozen");
		var call = new CallSection().call(fields, "scheme");
		List<Judgments> judgments = fields.optional("judgments").map(new JudgmentSection(indicators)::read)
				.orElse(List.of());
		Optional<FrozenWeights> frozen = fields.optional("frozen").flatMap(this::frozen);
		return value.problems().count() > before ? Optional.empty()
				: call.map(scheme -> new Weighting(scheme, judgments, frozen));
	}

	private List<String> itemIds() {
		return indicators.map(set -> set.items().stream().map(Item::id).toList()).orElse(List.of());
	}

	private Optional<FrozenWeights> frozen(YamlValue value) {
		YamlFields fields = value.fields("from", "sha256", "date", "weights");
		Optional<String> from = fields.required("from").flatMap(YamlValue::text);
		Optional<String> sha256 = fields.optional("sha256").flatMap(hash -> hash.matching(SHA256,
				"64 位小写十六进制的 SHA-256", "a SHA-256 of 64 lower case hexadecimal digits"));
		Optional<LocalDate> date = fields.required("date").flatMap(YamlValue::date);
		Optional<Map<String, BigDecimal>> weights = fields.required("weights").map(this::weights);
		return from.flatMap(words -> date.flatMap(
				day -> weights.map(values -> new FrozenWeights(words, sha256.orElse(""), day, values))));
	}

	private Map<String, BigDecimal> weights(YamlValue value) {
		List<String> ids = itemIds();
		Map<String, BigDecimal> weights = new LinkedHashMap<>();
		Map<String, YamlValue> written = value.entries();
		written.forEach((id, number) -> {
			if (!ids.isEmpty() && !ids.contains(id)) {
				String nearest = Suggestion.nearest(id, ids).orElse("");
				number.problem(nearest.isEmpty() ? "没有这个调查项" : "没有这个调查项，是否想写“" + nearest + "”？",
						nearest.isEmpty() ? "there is no such item"
								: "there is no such item; did you mean “" + nearest + "”?");
			}
			number.decimalFrom(BigDecimal.ZERO).ifPresent(weight -> weights.put(id, weight));
		});
		List<String> without = ids.stream().filter(id -> !written.containsKey(id)).toList();
		if (!weights.isEmpty() && weights.size() == written.size()
				&& weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
			value.problem("固定的权数全是 0，至少一项应大于 0", "every frozen weight is 0, expected one above 0 at least");
		}
		if (!without.isEmpty()) {
			value.problem("缺少调查项的权数：" + new Enumeration(without).zh(),
					"lacks the weights of " + new Enumeration(without).en());
		}
		return weights;
	}
}
