/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.effect;

import java.util.Collection;
import java.util.Map;

import org.manyi.model.Rational;

/**
 * Who was dissatisfied, and is asked again for that (A §4.1(4)).
 *
 * @param lowest an item of the action answered with this score or a lower one
 * @param mean   or the mean of all levels of the sheet below this
 */
public record DissatisfactionRule(int lowest, Rational mean) {

	/** An item at 2 or below, or a mean below 3. */
	public static final DissatisfactionRule USUAL = new DissatisfactionRule(2, Rational.of(3));

	/**
	 * Whether a sheet is dissatisfied.
	 *
	 * @param levels the scores of the levels that it gives, by item
	 * @param items  of the action; empty for none in particular
	 */
	public boolean holds(Map<String, Integer> levels, Collection<String> items) {
		if (levels.isEmpty()) {
			return false;
		}
		long sum = levels.values().stream().mapToLong(Integer::longValue).sum();
		return Rational.of(sum, levels.size()).compareTo(mean) < 0
				|| items.stream().anyMatch(item -> levels.getOrDefault(item, Integer.MAX_VALUE) <= lowest);
	}
}
