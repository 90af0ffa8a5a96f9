/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.PairTable;
import org.manyi.scoring.api.evidence.Tally;

/** Computes {@link Reliability} of one scale. */
final class ScaleReliability {

	private static final LocalizedText FEW_ITEMS = new LocalizedText("至少要有两个作答有差异的调查项",
			"at least two items whose answers differ are needed");
	private static final LocalizedText CONSTANT = new LocalizedText("该项的有效作答全部相同，或不足两个",
			"all valid answers of the item are the same, or there are fewer than two");
	private static final LocalizedText CONTRADICTORY = new LocalizedText("各项由不同的人作答，按两两计算的协方差相互矛盾",
			"different people answered the items, and covariances taken pair by pair contradict each other");

	/** One item that varies. */
	private record Varying(Item item, Rational variance) {
	}

	private final List<Item> items;
	private final Tally tally;
	private final Map<List<String>, PairTable> tables = new HashMap<>();

	ScaleReliability(List<Item> items, Tally tally, PairTally pairs) {
		this.items = items;
		this.tally = tally;
		for (PairTable table : pairs.pairs()) {
			tables.put(List.of(table.first(), table.second()), table);
			tables.put(List.of(table.second(), table.first()), table);
		}
	}

	Reliability compute() {
		List<Varying> varying = new ArrayList<>();
		for (Item item : items) {
			tally.item(item.id()).map(Moments::of).flatMap(Moments::covariance)
					.filter(variance -> variance.signum() > 0)
					.ifPresent(variance -> varying.add(new Varying(item, variance)));
		}
		List<String> ids = varying.stream().map(one -> one.item().id()).toList();
		List<String> leftOut = items.stream().map(Item::id).filter(id -> !ids.contains(id)).toList();
		if (varying.size() < 2) {
			return undefined(FEW_ITEMS, leftOut);
		}
		double[][] matrix = new double[varying.size()][varying.size()];
		for (int i = 0; i < matrix.length; i++) {
			matrix[i][i] = varying.get(i).variance().doubleValue();
			for (int j = 0; j < i; j++) {
				Optional<Rational> covariance = covariance(ids.get(j), ids.get(i));
				if (covariance.isEmpty()) {
					return undefined(neverTogether(varying.get(j).item(), varying.get(i).item()), leftOut);
				}
				matrix[i][j] = covariance.get().doubleValue();
				matrix[j][i] = matrix[i][j];
			}
		}
		return of(new CovarianceMatrix(matrix), ids, leftOut);
	}

	private Optional<Rational> covariance(String first, String second) {
		return Optional.ofNullable(tables.get(List.of(first, second))).map(Moments::of).flatMap(Moments::covariance);
	}

	private Reliability of(CovarianceMatrix matrix, List<String> ids, List<String> leftOut) {
		List<ItemReliability> rows = new ArrayList<>();
		for (Item item : items) {
			int row = ids.indexOf(item.id());
			rows.add(row < 0 ? constant(item)
					: new ItemReliability(item.id(), valid(item), known(matrix.itemRest(row), CONTRADICTORY),
							known(matrix.alphaWithout(row), ids.size() == 2 ? FEW_ITEMS : CONTRADICTORY)));
		}
		return new Reliability(known(matrix.alpha(), CONTRADICTORY), known(matrix.standardisedAlpha(), CONTRADICTORY),
				known(matrix.meanCorrelation(), CONTRADICTORY), rows, leftOut);
	}

	private static Coefficient known(Optional<Double> value, LocalizedText otherwise) {
		return value.<Coefficient>map(Coefficient.Known::new).orElseGet(() -> new Coefficient.Undefined(otherwise));
	}

	private Reliability undefined(LocalizedText reason, List<String> leftOut) {
		Coefficient none = new Coefficient.Undefined(reason);
		return new Reliability(none, none, none, items.stream().map(item -> leftOut.contains(item.id()) ? constant(item)
				: new ItemReliability(item.id(), valid(item), none, none)).toList(), leftOut);
	}

	private ItemReliability constant(Item item) {
		Coefficient none = new Coefficient.Undefined(CONSTANT);
		return new ItemReliability(item.id(), valid(item), none, none);
	}

	private long valid(Item item) {
		return tally.item(item.id()).map(ItemTally::valid).orElse(0L);
	}

	private static LocalizedText neverTogether(Item one, Item other) {
		return new LocalizedText("“%s”与“%s”同时作答的不足两份".formatted(one.name().zh(), other.name().zh()),
				"fewer than two sheets answer both \"%s\" and \"%s\"".formatted(one.name().en(), other.name().en()));
	}
}
