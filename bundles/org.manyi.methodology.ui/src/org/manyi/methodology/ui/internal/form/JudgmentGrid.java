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
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Pairwise judgments, one expert at a time: how many times as important the row is as the column. */
final class JudgmentGrid {

	private static final int ROW = 26;
	private static final int MOST_ROWS = 8;

	private final Form form;
	private final Composite area;
	private final Label words;
	private final Combo experts;
	private final Button add;
	private final Button remove;
	private Optional<GridTable> table = Optional.empty();
	private List<String> shown = List.of();

	JudgmentGrid(Composite parent, Form form) {
		this.form = form;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(area);
		words = Layouts.words(area, "form.judgments.words", 3);
		experts = WidgetId.set(new Combo(area, SWT.READ_ONLY), "form.judgments.expert");
		experts.addListener(SWT.Selection, event -> show());
		add = WidgetId.set(new Button(area, SWT.PUSH), "form.judgments.add");
		add.addListener(SWT.Selection, event -> {
			form.change(JudgmentMatrix::newExpert);
			experts.select(experts.getItemCount() - 1);
			show();
		});
		remove = WidgetId.set(new Button(area, SWT.PUSH), "form.judgments.remove");
		remove.addListener(SWT.Selection,
				event -> form.change(edit -> List
						.of(new YamlChange.Remove(edit.text().size(JudgmentMatrix.EXPERTS) == 1 ? JudgmentMatrix.EXPERTS
								: JudgmentMatrix.EXPERTS.at(chosen())))));
	}

	Control control() {
		return area;
	}

	private MethodologyText tree() {
		return form.document().tree();
	}

	private int chosen() {
		return Math.max(0, experts.getSelectionIndex());
	}

	private JudgmentMatrix matrix() {
		return new JudgmentMatrix(tree(), chosen());
	}

	void show() {
		Messages messages = form.texts().messages();
		List<String> names = new ArrayList<>();
		for (int i = 0; i < tree().size(JudgmentMatrix.EXPERTS); i++) {
			names.add(form.texts().format(messages.expert,
					tree().scalar(JudgmentMatrix.EXPERTS.at(i).key("expert")).orElse(Integer.toString(i + 1))));
		}
		int before = chosen();
		if (!names.equals(List.of(experts.getItems()))) {
			experts.setItems(names.toArray(String[]::new));
		}
		experts.select(Math.min(before, names.size() - 1));
		words.setText(names.isEmpty() ? messages.judgmentsNone : messages.judgmentsMeaning);
		add.setText(messages.addExpert);
		remove.setText(messages.removeExpert);
		remove.setEnabled(!names.isEmpty());
		showTable(names.isEmpty() ? List.of() : matrix().ids());
		area.layout(true, true);
	}

	private void showTable(List<String> ids) {
		if (!ids.equals(shown)) {
			shown = ids;
			table.ifPresent(old -> old.area().dispose());
			table = ids.isEmpty() ? Optional.empty() : Optional.of(made(ids));
			area.requestLayout();
		}
		table.ifPresent(grid -> grid.show(IntStream.range(0, ids.size())
				.mapToObj(row -> new GridRow(JudgmentMatrix.EXPERTS.at(chosen()).key("rows").at(row))).toList(),
				form.document().isEditable()));
	}

	private GridTable made(List<String> ids) {
		List<GridColumn> columns = new ArrayList<>();
		columns.add(GridColumn.words(() -> "", 30, row -> ids.get(row.place().orElse(0)), (row, value) -> {
			// an id is not judged
		}).where(row -> false));
		for (int column = 0; column < ids.size(); column++) {
			int at = column;
			columns.add(GridColumn
					.number(() -> ids.get(at), 14, row -> matrix().judgment(row.place().orElse(0), at),
							(row, value) -> form.change(edit -> new JudgmentMatrix(edit.text(), chosen())
									.judge(row.place().orElse(0), at, value)))
					.where(row -> row.place().orElse(0) != at).among(row -> JudgmentMatrix.SCALE));
		}
		GridTable made = new GridTable(area, "form.judgments", columns)
				.named(() -> form.texts().messages().judgmentsMeaning);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false)
				.hint(120, ROW * (Math.min(ids.size(), MOST_ROWS) + 2)).applyTo(made.area());
		made.focusControl().setForeground(Palette.INK.color());
		return made;
	}
}
