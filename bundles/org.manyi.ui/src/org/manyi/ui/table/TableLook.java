/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the user made of a table's look.
 *
 * @param widths the widths dragged to, by the ids of columns, in pixels at 100 % zoom, [1, ∞)
 * @param sort   by which column the rows are sorted; empty for the table's own order
 * @param hidden the ids of columns that are not to be shown; empty for a table with all of them
 */
public record TableLook(SortedMap<String, Integer> widths, Optional<Sort> sort, SortedSet<String> hidden) {

	private static final String HIDDEN = "hidden";

	/** A table as it comes. */
	public static final TableLook PLAIN = new TableLook(Collections.emptySortedMap(), Optional.empty(),
			Collections.emptySortedSet());

	public TableLook {
		widths = Collections.unmodifiableSortedMap(new TreeMap<>(widths));
		hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
	}

	/**
	 * An order of the rows.
	 *
	 * @param column     the id of the column
	 * @param descending whether from the highest
	 */
	public record Sort(String column, boolean descending) {
	}

	/** The look with another width of a column. */
	public TableLook withWidth(String column, int width) {
		SortedMap<String, Integer> changed = new TreeMap<>(widths);
		changed.put(column, width);
		return new TableLook(changed, sort, hidden);
	}

	/** The look with a column hidden, or shown again. */
	public TableLook withHidden(String column, boolean hide) {
		SortedSet<String> changed = new TreeSet<>(hidden);
		if (hide) {
			changed.add(column);
		} else {
			changed.remove(column);
		}
		return new TableLook(widths, sort, changed);
	}

	/** The look after the heading of a column was clicked: ascending, then descending, then the table's own order. */
	public TableLook withClick(String column) {
		Optional<Sort> before = sort.filter(current -> current.column().equals(column));
		return new TableLook(widths, before.isEmpty() ? Optional.of(new Sort(column, false))
				: before.filter(current -> !current.descending()).map(current -> new Sort(column, true)), hidden);
	}

	/** One line, such as {@code band=120 weight=hidden sort=score descending}. */
	public String toText() {
		List<String> words = new ArrayList<>();
		widths.forEach((column, width) -> words.add(column + "=" + width));
		hidden.forEach(column -> words.add(column + "=" + HIDDEN));
		sort.ifPresent(order -> words.add("sort=" + order.column() + (order.descending() ? " descending" : "")));
		return String.join(" ", words);
	}

	/** The look of that line; what cannot be understood is left out. */
	public static TableLook parse(String text) {
		SortedMap<String, Integer> widths = new TreeMap<>();
		SortedSet<String> hidden = new TreeSet<>();
		Optional<Sort> sort = Optional.empty();
		for (String word : text.split(" ")) {
			int equals = word.indexOf('=');
			String name = word.substring(0, Math.max(0, equals));
			String value = word.substring(equals + 1);
			if (name.equals("sort")) {
				sort = Optional.of(new Sort(value, text.endsWith(" descending")));
			} else if (!name.isEmpty() && value.equals(HIDDEN)) {
				hidden.add(name);
			} else if (!name.isEmpty() && value.matches("[1-9][0-9]{0,3}")) {
				widths.put(name, Integer.parseInt(value));
			}
		}
		return new TableLook(widths, sort, hidden);
	}
}
