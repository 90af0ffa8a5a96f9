/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.effect;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.manyi.analysis.effect.Comparison;
import org.manyi.analysis.effect.OtherCustomers;
import org.manyi.analysis.effect.SameCustomers;
import org.manyi.analysis.effect.Samples;
import org.manyi.analysis.effect.ValuePair;
import org.manyi.improvement.effect.DissatisfactionRule;
import org.manyi.improvement.effect.FigureRule;

/** The sheets of two times. */
record BeforeAndAfter(SheetSet before, SheetSet after) {

	/**
	 * Whether those who were asked again are the dissatisfied alone: every one of them was, and somebody else was not
	 * asked again.
	 */
	boolean isOfDissatisfied(DissatisfactionRule rule, Collection<String> items) {
		SheetSet again = before.of(after);
		return !again.named().isEmpty()
				&& again.named().values().stream().allMatch(sheet -> rule.holds(sheet.levels(), items))
				&& before.named().values().stream().anyMatch(sheet -> !after.named().containsKey(sheet.customer())
						&& !rule.holds(sheet.levels(), items));
	}

	/** Those alone who were dissatisfied before. */
	BeforeAndAfter dissatisfied(DissatisfactionRule rule, Collection<String> items) {
		SheetSet low = before.where(sheet -> rule.holds(sheet.levels(), items));
		return new BeforeAndAfter(low, after.of(low));
	}

	/** What they contribute to a figure: in pairs, save where other customers are compared. */
	Samples samples(FigureRule rule, Comparison comparison) {
		return comparison == Comparison.OTHER_CUSTOMERS
				? new OtherCustomers(rule.scale(), before.values(rule), after.values(rule))
				: pairs(rule);
	}

	private SameCustomers pairs(FigureRule rule) {
		Map<ValuePair, Long> counts = new HashMap<>();
		before.named().forEach((customer, sheet) -> {
			Sheet second = after.named().get(customer);
			OptionalDouble first = rule.value(sheet.levels());
			OptionalDouble later = second == null ? OptionalDouble.empty() : rule.value(second.levels());
			if (first.isPresent() && later.isPresent()) {
				counts.merge(new ValuePair(first.getAsDouble(), later.getAsDouble()), 1L, Long::sum);
			}
		});
		long paired = counts.values().stream().mapToLong(Long::longValue).sum();
		return new SameCustomers(rule.scale(), counts, before.values(rule).counted() - paired,
				after.values(rule).counted() - paired);
	}
}
