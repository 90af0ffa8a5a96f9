/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.manyi.model.Band;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.BandVerdict;
import org.manyi.service.FigureKind;

/**
 * A figure by every variant, matched by its id; the index of one methodology with the index of another.
 *
 * @param kind  what it is
 * @param id    its id by the first variant that has it
 * @param name  its name by that one
 * @param sides one per variant, in order; empty where a variant has no such figure
 */
public record ComparedFigure(FigureKind kind, String id, LocalizedText name, List<Optional<Side>> sides) {

	public ComparedFigure {
		sides = List.copyOf(sides);
	}

	/**
	 * The figure by a variant less that by the first.
	 *
	 * @param variant its place, [0, number of variants)
	 * @return empty where one of the two is missing, or they lie in different intervals
	 */
	public Optional<Rational> difference(int variant) {
		return first().flatMap(before -> side(variant).filter(before::comparable)
				.flatMap(after -> after.score().value().number().flatMap(
						number -> before.score().value().number().map(number::subtract))));
	}

	/**
	 * The rank of an item by a variant less that by the first: below 0 where it comes nearer to the lowest.
	 *
	 * @return empty where it is not ranked by both
	 */
	public OptionalInt rankChange(int variant) {
		OptionalInt before = first().map(Side::rank).orElseGet(OptionalInt::empty);
		OptionalInt after = side(variant).map(Side::rank).orElseGet(OptionalInt::empty);
		return before.isPresent() && after.isPresent() ? OptionalInt.of(after.getAsInt() - before.getAsInt())
				: OptionalInt.empty();
	}

	/** How its band by a variant differs from that by the first. */
	public BandChange bandChange(int variant) {
		Optional<Side> before = first();
		Optional<Side> after = side(variant);
		if (before.isEmpty() || after.isEmpty() || before.get().band() instanceof BandVerdict.None
				|| after.get().band() instanceof BandVerdict.None) {
			return BandChange.NONE;
		}
		boolean sameBands = before.get().bands().equals(after.get().bands());
		if (sameBands && before.get().band() instanceof BandVerdict.In(Band one)
				&& after.get().band() instanceof BandVerdict.In(Band other)) {
			int order = other.lower().compareTo(one.lower());
			return order == 0 ? BandChange.SAME : order > 0 ? BandChange.HIGHER : BandChange.LOWER;
		}
		return before.get().band().equals(after.get().band()) ? BandChange.SAME : BandChange.OTHER;
	}

	/** Whether the verdict by a variant is another one than that by the first; false where one of them has none. */
	public boolean verdictChange(int variant) {
		Optional<Side> before = first().filter(side -> side.verdict().isPresent());
		Optional<Side> after = side(variant).filter(side -> side.verdict().isPresent());
		return before.isPresent() && after.isPresent() && !before.get().verdict().equals(after.get().verdict());
	}

	/** The figure by a variant; empty where it has no such figure. */
	public Optional<Side> side(int variant) {
		return sides.get(variant);
	}

	private Optional<Side> first() {
		return sides.getFirst();
	}
}
