/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.manyi.ui.table.TableLook.Sort;

/** The columns of a table, of which some may be hidden for now, and the user's widths, sort and choice of columns. */
final class Columns<R> {

	private static final String ASCENDING = " ↑";
	private static final String DESCENDING = " ↓";

	private List<Column<R>> all;
	private List<Column<R>> visible;
	private List<Column<R>> offered;
	private TableLook look = TableLook.PLAIN;

	Columns(List<Column<R>> all) {
		this.all = List.copyOf(all);
		visible = this.all;
		offered = this.all;
	}

	/** Shows other columns, all of them. */
	void set(List<Column<R>> others) {
		all = List.copyOf(others);
		offered = all;
		hide();
	}

	/** Draws the first column in another way. */
	void drawFirst(UnaryOperator<CellDrawing<R>> drawing) {
		List<Column<R>> drawn = new ArrayList<>(all);
		drawn.set(0, all.getFirst().drawn(drawing.apply(all.getFirst().drawing())));
		all = List.copyOf(drawn);
		visible = all;
		offered = all;
	}

	List<Column<R>> visible() {
		return visible;
	}

	Column<R> get(int index) {
		return visible.get(index);
	}

	void show(Predicate<Column<R>> shown) {
		offered = all.stream().filter(shown).toList();
		hide();
	}

	/** The columns that there is something for, those that the user hides among them. */
	List<Column<R>> offered() {
		return offered;
	}

	/** The first column says what a row is and stays. */
	private void hide() {
		visible = offered.stream()
				.filter(column -> column.id().equals(all.getFirst().id()) || !look.hidden().contains(column.id()))
				.toList();
	}

	TableLook look() {
		return look;
	}

	void setLook(TableLook changed) {
		look = changed;
		hide();
	}

	/** The width the user gave a column. */
	Optional<Integer> width(Column<R> column) {
		return Optional.ofNullable(look.widths().get(column.id()));
	}

	/** The sort in force of a column; empty when the rows are not sorted by it. */
	Optional<Sort> sort(Column<R> column) {
		return look.sort().filter(sort -> sort.column().equals(column.id()) && column.order().isPresent());
	}

	/** The heading with the sign of the sort. */
	String heading(Column<R> column) {
		return column.heading().get()
				+ sort(column).map(Sort::descending).map(down -> down ? DESCENDING : ASCENDING).orElse("");
	}

	/** How the rows are sorted; empty for the table's own order, as while the column is hidden. */
	Optional<Comparator<R>> order() {
		return look.sort().flatMap(sort -> visible.stream().filter(column -> column.id().equals(sort.column()))
				.findFirst().flatMap(Column::order).map(order -> sort.descending() ? order.reversed() : order));
	}
}
