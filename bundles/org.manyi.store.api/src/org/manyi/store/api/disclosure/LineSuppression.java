/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups by one field, of which the sum is told. What can be computed from it is the sum of all groups withheld, and
 * nothing else of them; so there must be several, together of enough respondents.
 *
 * @param threshold the fewest respondents whose result may be seen
 */
record LineSuppression(int threshold) {

	/**
	 * The groups to be withheld: the small ones, and where these are not enough the smallest of the others.
	 *
	 * @param counts respondents of each group that exists, [0, ∞); in sum at least the threshold
	 */
	<K extends Comparable<? super K>> Suppression<K> of(Map<K, Long> counts) {
		Set<K> withheld = new LinkedHashSet<>();
		List<K> shown = new ArrayList<>();
		counts.forEach((group, count) -> (count < threshold ? withheld : shown).add(group));
		shown.sort(Comparator.<K>comparingLong(counts::get).thenComparing(Comparator.naturalOrder()));
		while (!withheld.isEmpty() && !shown.isEmpty() && !isEnough(withheld, counts)) {
			withheld.add(shown.removeFirst());
		}
		return new Suppression<>(withheld, false);
	}

	private <K> boolean isEnough(Set<K> withheld, Map<K, Long> counts) {
		return withheld.size() > 1 && withheld.stream().mapToLong(counts::get).sum() >= threshold;
	}
}
