/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.manyi.analysis.effect.ValueCounts;
import org.manyi.improvement.effect.FigureRule;
import org.manyi.improvement.effect.SheetOfCustomer;

/**
 * One sheet per customer of one time.
 *
 * @param named   by customer
 * @param unnamed those that name none, each by itself
 */
record SheetSet(SortedMap<String, Sheet> named, List<Sheet> unnamed) {

	private static final Comparator<Sheet> BY_TIME = Comparator
			.<Sheet, LocalDate>comparing(sheet -> sheet.day().orElse(LocalDate.MIN)).thenComparing(Sheet::number);

	static SheetSet of(List<Sheet> sheets, SheetOfCustomer choice) {
		SortedMap<String, Sheet> named = new TreeMap<>();
		List<Sheet> unnamed = new ArrayList<>();
		for (Sheet sheet : sheets) {
			if (sheet.customer().isEmpty()) {
				unnamed.add(sheet);
			} else {
				named.merge(sheet.customer(), sheet, (one, other) -> {
					boolean isEarlier = BY_TIME.compare(one, other) < 0;
					return isEarlier == (choice == SheetOfCustomer.FIRST) ? one : other;
				});
			}
		}
		return new SheetSet(named, unnamed);
	}

	/** Those customers' alone for whose sheet something holds. */
	SheetSet where(Predicate<Sheet> condition) {
		SortedMap<String, Sheet> kept = new TreeMap<>(named);
		kept.values().removeIf(condition.negate());
		return new SheetSet(kept, List.of());
	}

	/** Those of some customers alone. */
	SheetSet of(SheetSet customers) {
		return where(sheet -> customers.named.containsKey(sheet.customer()));
	}

	/** What they contribute to a figure. */
	ValueCounts values(FigureRule rule) {
		SortedMap<Double, Long> counts = new TreeMap<>();
		List<Sheet> sheets = new ArrayList<>(named.values());
		sheets.addAll(unnamed);
		sheets.forEach(
				sheet -> rule.value(sheet.levels()).ifPresent(value -> counts.merge(value, 1L, Long::sum)));
		return new ValueCounts(counts);
	}
}
