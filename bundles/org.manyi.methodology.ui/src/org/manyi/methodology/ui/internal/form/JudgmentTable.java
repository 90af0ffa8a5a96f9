/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.manyi.scoring.edit.YamlPath;

/** A matrix of pairwise judgments to be edited: how many times as important the row is as the column. */
final class JudgmentTable {

	private static final int ROW = 26;
	private static final int MOST_ROWS = 8;
	/** Where rows are said to stand that are not written yet. */
	private static final YamlPath UNWRITTEN = JudgmentPlan.JUDGMENTS.key("new");

	private final Composite parent;
	private final int columns;
	private final Form form;
	private final Supplier<JudgmentFocus> focus;
	private Optional<GridTable> table = Optional.empty();
	private List<String> shown = List.of();

	/**
	 * @param columns of the parent's grid that it takes
	 * @param focus   what it shows; asked for each cell
	 */
	JudgmentTable(Composite parent, int columns, Form form, Supplier<JudgmentFocus> focus) {
		this.parent = parent;
		this.columns = columns;
		this.form = form;
		this.focus = focus;
	}

	/** Shows the judgments in front; nothing where there are no experts. */
	void show(boolean judged) {
		List<String> ids = judged ? focus.get().matrix().ids() : List.of();
		if (!ids.equals(shown)) {
			shown = ids;
			table.ifPresent(old -> old.area().dispose());
			table = ids.isEmpty() ? Optional.empty() : Optional.of(made(ids));
			parent.requestLayout();
		}
		table.ifPresent(grid -> grid.show(rows(ids.size()), form.document().isEditable()));
	}

	private List<GridRow> rows(int size) {
		YamlPath rows = focus.get().matrix().path().map(path -> path.key("rows")).orElse(UNWRITTEN);
		return IntStream.range(0, size).mapToObj(row -> new GridRow(rows.at(row))).toList();
	}

	/** Opens a judgment to be edited. */
	void edit(String row, String column) {
		int place = shown.indexOf(row);
		int other = shown.indexOf(column);
		if (place >= 0 && other >= 0) {
			table.ifPresent(grid -> grid.edit(rows(shown.size()).get(place), other + 1));
		}
	}

	private GridTable made(List<String> ids) {
		List<GridColumn> made = new ArrayList<>();
		made.add(GridColumn.told(() -> "", 30, row -> name(ids.get(place(row)))));
		for (int column = 0; column < ids.size(); column++) {
			int at = column;
			made.add(GridColumn.number(() -> ids.get(at), 14, row -> focus.get().matrix().judgment(place(row), at),
					(row, value) -> form.change(edit -> focus.get().matrix().judge(place(row), at, value)))
					.where(row -> place(row) != at).among(row -> JudgmentMatrix.SCALE)
					.worseWhere(row -> focus.get().isInconsistent(place(row), at)));
		}
		GridTable grid = new GridTable(parent, "form.judgments", made)
				.named(() -> form.messages().judgmentsMeaning);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false)
				.hint(120, ROW * (Math.min(ids.size(), MOST_ROWS) + 2)).applyTo(grid.area());
		return grid;
	}

	private static int place(GridRow row) {
		return row.place().orElse(0);
	}

	private String name(String id) {
		String name = new CriterionNames(form.tree(), form.texts().language()).of(id);
		return name.equals(id) ? id : id + " " + name;
	}
}
