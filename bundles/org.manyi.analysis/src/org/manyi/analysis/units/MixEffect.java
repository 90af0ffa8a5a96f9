/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.units;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.manyi.model.Rational;

/**
 * Why a pooled score moved (结构效应): because groups score otherwise, or because other groups have a larger part of the
 * answers. The change is {@code Σ w̄·ΔS + Σ S̄·Δw}, with the shares w and scores S of each group and the bar for the
 * mean of both times (E. M. Kitagawa, Components of a difference between two rates, JASA 50, 1955). Both parts are
 * exact and add up to the change. A group that has answers at one time alone counts as one whose score did not change.
 *
 * @param change the pooled score now less the one before, in points
 * @param within the part of it that comes from the groups' own scores
 * @param mix    the part of it that comes from their shares
 * @param groups what each group has to do with it
 */
public record MixEffect(Rational change, Rational within, Rational mix, SortedMap<String, Part> groups) {

	private static final Rational HALF = Rational.of(1, 2);

	/**
	 * A group's part. The parts of all groups add up to those of the whole.
	 *
	 * @param within w̄·ΔS
	 * @param mix    (S̄ − S̄ of the whole)·Δw: above 0 where a better group grew or a worse one shrank
	 */
	public record Part(Rational within, Rational mix) {

		private Part plus(Part other, Rational weight) {
			return new Part(within.add(other.within.multiply(weight)), mix.add(other.mix.multiply(weight)));
		}
	}

	/**
	 * The effect on one of the scores that are added up.
	 *
	 * @param weight of that score in the sum
	 */
	public record Weighted(MixEffect effect, Rational weight) {
	}

	public MixEffect {
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}

	/** Between two times; empty where there is no answer at one of them. */
	public static Optional<MixEffect> between(PooledScore before, PooledScore now) {
		Optional<Rational> then = before.pooled();
		return then.flatMap(earlier -> now.pooled().map(later -> between(before, earlier, now, later)));
	}

	private static MixEffect between(PooledScore before, Rational then, PooledScore now, Rational later) {
		Rational level = then.add(later).multiply(HALF);
		SortedSet<String> names = new TreeSet<>(before.groups().keySet());
		names.addAll(now.groups().keySet());
		SortedMap<String, Part> parts = new TreeMap<>();
		for (String name : names) {
			GroupScore first = before.groups().getOrDefault(name, now.groups().get(name));
			GroupScore second = now.groups().getOrDefault(name, first);
			Rational difference = second.score().subtract(first.score());
			Rational meanShare = before.share(name).add(now.share(name)).multiply(HALF);
			Rational moved = now.share(name).subtract(before.share(name));
			Rational above = first.score().add(second.score()).multiply(HALF).subtract(level);
			parts.put(name, new Part(difference.multiply(meanShare), above.multiply(moved)));
		}
		return of(later.subtract(then), parts);
	}

	private static MixEffect of(Rational change, SortedMap<String, Part> parts) {
		return new MixEffect(change, Rational.sum(parts.values().stream().map(Part::within).toList()),
				Rational.sum(parts.values().stream().map(Part::mix).toList()), parts);
	}

	/**
	 * The effect on a sum of weighted scores, such as an index of its items.
	 *
	 * @param weighted the effect on each of the scores
	 */
	public static MixEffect sum(List<Weighted> weighted) {
		SortedMap<String, Part> parts = new TreeMap<>();
		Part nothing = new Part(Rational.ZERO, Rational.ZERO);
		for (Weighted one : weighted) {
			one.effect().groups().forEach((name, part) -> parts.put(name,
					parts.getOrDefault(name, nothing).plus(part, one.weight())));
		}
		return of(Rational.sum(weighted.stream().map(one -> one.effect().change().multiply(one.weight())).toList()),
				parts);
	}

	/** Whether the whole went one way while its groups, taken together, went the other (Simpson's paradox). */
	public boolean turnsTheChange() {
		return change.signum() * within.signum() < 0;
	}
}
