/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.analysis.sensitivity.ItemSensitivity;
import org.manyi.analysis.sensitivity.StableRange;
import org.manyi.analysis.sensitivity.WeightLimit;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.service.compare.Sensitivity;

/**
 * An item, how far its weight may move, and how often it loses the most points.
 *
 * @param item       the item
 * @param name       its name
 * @param range      the weights at which what was asked stays as it is; empty where there is no such thing
 * @param lostPoints λ<sub>j</sub>·(highest − S<sub>j</sub>)
 * @param mostLost   the share of draws in which it loses the most points, [0, 1]
 */
record SensitivityRow(ItemSensitivity item, String name, Optional<StableRange<String>> range, Rational lostPoints,
		Rational mostLost) {

	/** What never turns stands last. */
	private static final Comparator<SensitivityRow> TIGHTEST = Comparator
			.comparing(row -> row.room().orElse(Rational.of(2)));

	/** Every item, that whose weight may move the least first. */
	static List<SensitivityRow> of(Sensitivity sensitivity, RangeQuestion question, Texts texts) {
		Methodology rule = sensitivity.analysis().plan().methodology();
		long draws = sensitivity.simulation().settings().draws();
		List<SensitivityRow> rows = new ArrayList<>();
		for (ItemSensitivity item : sensitivity.items()) {
			String id = item.item().id();
			rows.add(new SensitivityRow(item, RangeQuestion.name(id, rule, texts), question.of(item, rule, texts),
					sensitivity.figure().lostPoints(item.item()),
					Rational.of(sensitivity.simulation().mostLost().getOrDefault(id, 0L), draws)));
		}
		rows.sort(TIGHTEST);
		return rows;
	}

	String id() {
		return item.item().id();
	}

	/** How far the weight may move to the nearer of the two limits, [0, 1]; empty where there is none. */
	Optional<Rational> room() {
		return nearest().map(limit -> distance(limit.weight()));
	}

	/** The limit that is nearer; empty where there is none. */
	Optional<WeightLimit<String>> nearest() {
		return limits().min(Comparator.comparing(limit -> distance(limit.weight())));
	}

	private Stream<WeightLimit<String>> limits() {
		return range.stream().flatMap(stable -> Stream.concat(stable.lower().stream(), stable.upper().stream()));
	}

	private Rational distance(Rational weight) {
		Rational moved = weight.subtract(item.item().weight());
		return moved.signum() < 0 ? moved.negate() : moved;
	}
}
