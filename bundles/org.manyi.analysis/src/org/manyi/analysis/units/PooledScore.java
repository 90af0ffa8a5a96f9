/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.units;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Rational;

/**
 * The score of the answers of several groups together.
 *
 * @param groups each group that has a valid answer, by its name; may be empty
 */
public record PooledScore(SortedMap<String, GroupScore> groups) {

	public PooledScore {
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}

	/** The answers of all groups, [0, ∞). */
	public long answers() {
		return groups.values().stream().mapToLong(GroupScore::answers).sum();
	}

	/** Σ n·S / Σ n, exactly: every answer counts alike. Empty where there is no group. */
	public Optional<Rational> pooled() {
		if (groups.isEmpty()) {
			return Optional.empty();
		}
		Rational points = Rational.sum(
				groups.values().stream().map(group -> group.score().multiply(Rational.of(group.answers()))).toList());
		return Optional.of(points.divide(Rational.of(answers())));
	}

	/** Σ S / G, exactly: every group counts alike, however few answers it has. Empty where there is no group. */
	public Optional<Rational> meanOfGroups() {
		return groups.isEmpty() ? Optional.empty()
				: Optional.of(Rational.sum(groups.values().stream().map(GroupScore::score).toList())
						.divide(Rational.of(groups.size())));
	}

	/** Which part of the answers is the group's, [0, 1]; 0 for a group that has none. */
	public Rational share(String group) {
		GroupScore found = groups.get(group);
		return found == null ? Rational.ZERO : Rational.of(found.answers(), answers());
	}

	/**
	 * How far the group draws the pooled score up or down: its share times its distance from that score. Those of all
	 * groups add up to 0. Empty for a group that has no answer.
	 */
	public Optional<Rational> pull(String group) {
		GroupScore found = groups.get(group);
		return found == null ? Optional.empty()
				: pooled().map(whole -> found.score().subtract(whole).multiply(share(group)));
	}
}
