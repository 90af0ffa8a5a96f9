/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.Optional;

import org.manyi.analysis.Pareto.Bar;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.evidence.CategoryCount;

/**
 * What one category adds to a Pareto chart, before it has a place in it.
 *
 * @param id           item id, opinion category, or {@code other}
 * @param label        what stands under the bar
 * @param amount       answers, points or mentions, [0, ∞)
 * @param sheetPercent share of sheets that carry it in percent; empty where it is not known
 * @param other        whether it gathers what has no category of its own
 */
record Contribution(String id, LocalizedText label, Rational amount, Optional<Rational> sheetPercent, boolean other) {

	static Contribution ofOpinion(CategoryCount category, long sheets) {
		String name = category.category();
		return new Contribution(name, LocalizedText.same(name), Rational.of(category.mentions()),
				percent(category.sheets(), sheets), CategoryCount.isOther(name));
	}

	/** What a bar was made of. */
	static Contribution of(Bar bar) {
		return new Contribution(bar.id(), bar.label(), bar.amount(), bar.sheetPercent(),
				bar.paretoClass() == ParetoClass.OTHER);
	}

	/** Small categories together. */
	static Contribution other(Rational amount) {
		return new Contribution("other", new LocalizedText("其他", "Other"), amount, Optional.empty(), true);
	}

	/** The part in percent of the whole, empty where there is no whole. */
	static Optional<Rational> percent(long part, long whole) {
		return whole == 0 ? Optional.empty() : Optional.of(Rational.HUNDRED.multiply(Rational.of(part, whole)));
	}
}
