/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** The rows of a table, those under a collapsed row left out. */
final class Rows<R> implements IRowDataProvider<R> {

	private final RowKind<R> kind;
	private final Columns<R> columns;
	private final Set<String> collapsed = new HashSet<>();
	/** The ids of the rows that have rows below them. */
	private final Set<String> parents = new HashSet<>();
	/** Where the visible rows stand, by their ids. */
	private final Map<String, Integer> places = new HashMap<>();
	private Optional<RowWindow<R>> window = Optional.empty();
	private RowFilter filter = RowFilter.ALL;
	private List<R> given = List.of();
	private List<R> all = List.of();
	private List<R> visible = List.of();

	Rows(RowKind<R> kind, Columns<R> columns) {
		this.kind = kind;
		this.columns = columns;
	}

	boolean isTree() {
		return kind.tree();
	}

	/** Shows the rows of a window, which are in order already. */
	void set(RowWindow<R> rows) {
		window = Optional.of(rows);
		given = List.of();
		all = given;
		parents.clear();
		places.clear();
		visible = new WindowRows<>(rows);
	}

	/** The rows of a window as a list. */
	private static final class WindowRows<R> extends AbstractList<R> implements RandomAccess {

		private final RowWindow<R> window;

		WindowRows(RowWindow<R> window) {
			this.window = window;
		}

		@Override
		public R get(int index) {
			return window.row(index);
		}

		@Override
		public int size() {
			return window.size();
		}
	}

	void set(List<R> rows) {
		window = Optional.empty();
		given = List.copyOf(rows);
		sort();
	}

	/**
	 * Shows these rows in place of those of the same ids.
	 *
	 * @return false where nothing was done, since there are others, or they would stand in other places
	 */
	boolean replace(List<R> rows) {
		if (window.isPresent() || filter.isOn() || columns.order().isPresent()
				|| !rows.stream().map(this::place).toList().equals(given.stream().map(this::place).toList())) {
			return false;
		}
		set(rows);
		return true;
	}

	private List<Object> place(R row) {
		return List.of(id(row), depth(row));
	}

	/** Shows those rows alone of which the filter holds, and what they stand below. */
	void filter(RowFilter wanted) {
		filter = wanted;
		sort();
	}

	/** How many rows there are of which the filter holds, [0, ∞); those that they stand below are not counted. */
	long matching() {
		return given.stream().filter(filter.in(columns.visible())).count();
	}

	/** How many rows there are, [0, ∞). */
	int size() {
		return given.size();
	}

	/** Puts the rows into the order of the columns, rows of the same parent among themselves. */
	void sort() {
		if (window.isPresent()) {
			return;
		}
		List<R> sorted = columns.order().map(order -> sorted(given, order)).orElse(given);
		all = filter.isOn() ? filtered(sorted) : sorted;
		parents.clear();
		for (int i = 0; i + 1 < all.size(); i++) {
			if (depth(all.get(i + 1)) > depth(all.get(i))) {
				parents.add(id(all.get(i)));
			}
		}
		refresh();
	}

	private List<R> filtered(List<R> rows) {
		Predicate<R> shown = filter.in(columns.visible());
		List<R> kept = new ArrayList<>();
		int below = 0;
		for (R row : rows.reversed()) {
			// what stands higher than the row kept last is a parent of it
			if (depth(row) < below || shown.test(row)) {
				kept.add(row);
				below = depth(row);
			}
		}
		return kept.reversed();
	}

	private List<R> sorted(List<R> rows, Comparator<R> order) {
		List<List<R>> families = new ArrayList<>();
		for (R row : rows) {
			if (families.isEmpty() || depth(row) <= depth(families.getLast().getFirst())) {
				families.add(new ArrayList<>());
			}
			families.getLast().add(row);
		}
		families.sort(Comparator.comparing(List::getFirst, order));
		List<R> sorted = new ArrayList<>();
		for (List<R> family : families) {
			sorted.add(family.getFirst());
			if (family.size() > 1) {
				sorted.addAll(sorted(family.subList(1, family.size()), order));
			}
		}
		return sorted;
	}

	private int depth(R row) {
		return kind.depth().applyAsInt(row);
	}

	private String id(R row) {
		return kind.id().apply(row);
	}

	/** Every row that the filter shows, those under a collapsed one too; of a window those at hand. */
	List<R> all() {
		return window.map(RowWindow::present).orElse(all);
	}

	List<R> visible() {
		return visible;
	}

	boolean expandable(R row) {
		return parents.contains(id(row));
	}

	boolean expanded(R row) {
		return filter.isOn() || !collapsed.contains(id(row));
	}

	void expand(R row, boolean open) {
		if (open) {
			collapsed.remove(id(row));
		} else {
			collapsed.add(id(row));
		}
		refresh();
	}

	/** Collapses the rows of which that holds, and no others. */
	void collapse(Predicate<R> closed) {
		collapsed.clear();
		all.stream().filter(closed).map(kind.id()).forEach(collapsed::add);
		refresh();
	}

	/** Expands whatever hides the row of that id. */
	void reveal(String id) {
		if (window.isPresent()) {
			return;
		}
		int index = -1;
		for (int i = 0; i < all.size() && index < 0; i++) {
			index = kind.same(all.get(i), id) ? i : -1;
		}
		int depth = index < 0 ? 0 : depth(all.get(index));
		for (int i = index - 1; i >= 0 && depth > 0; i--) {
			if (depth(all.get(i)) < depth) {
				depth = depth(all.get(i));
				collapsed.remove(id(all.get(i)));
			}
		}
		refresh();
	}

	/** Where the visible row of that id stands; -1 when none is visible. */
	int indexOf(String id) {
		return window.map(rows -> rows.placeOf(id)).orElseGet(() -> places.getOrDefault(id, -1));
	}

	private void refresh() {
		List<R> shown = new ArrayList<>();
		int hiddenBelow = Integer.MAX_VALUE;
		for (R row : all) {
			int depth = depth(row);
			if (depth > hiddenBelow) {
				continue;
			}
			shown.add(row);
			hiddenBelow = expanded(row) ? Integer.MAX_VALUE : depth;
		}
		visible = List.copyOf(shown);
		places.clear();
		for (int i = 0; i < visible.size(); i++) {
			places.putIfAbsent(id(visible.get(i)), i);
		}
	}

	@Override
	public Object getDataValue(int column, int row) {
		return columns.get(column).text().apply(visible.get(row));
	}

	@Override
	@NonNullByDefault({})
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("a table shows, it is not edited");
	}

	@Override
	public int getColumnCount() {
		return columns.visible().size();
	}

	@Override
	public int getRowCount() {
		return visible.size();
	}

	@Override
	public R getRowObject(int index) {
		return visible.get(index);
	}

	@Override
	public int indexOfRowObject(R row) {
		return indexOf(id(row));
	}
}
