/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.problems;

import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Warnings, rejected rows and invalid answers, with row, column, value and reason; the list can be copied. */
public final class ProblemsPart extends ExplorePart {

	private @Nullable Widgets widgets;
	private Methodologies methodologies = Methodologies.NONE;

	private record Widgets(Label summary, Button copy, RecordTable<Problem> table) {
	}

	@Inject
	void methodologies(Methodologies current) {
		methodologies = current;
		refresh();
	}

	@Override
	protected void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite line = new Composite(area, SWT.NONE);
		line.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Label summary = WidgetId.set(new Label(line, SWT.NONE), "problems.summary");
		summary.setBackground(Palette.GROUND.color());
		summary.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
		Button copy = WidgetId.set(new Button(line, SWT.PUSH), "problems.copy");
		RecordTable<Problem> table = new RecordTable<>(area, "problems.table",
				RowKind.flat(problem -> Integer.toString(problem.number())), columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		copy.addListener(SWT.Selection, event -> table.copy());
		widgets = new Widgets(summary, copy, table);
	}

	private List<Column<Problem>> columns() {
		return List.of(Column.numbers("row", 64, problem -> problem.row().isPresent()
				? texts().numbers().count(problem.row().getAsLong()) : ""),
				Column.words("column", 140, problem -> problem.column().orElse("")),
				Column.words("value", 110, problem -> problem.value().orElse("")),
				Column.words("problem", Column.FILLS, problem -> texts().of(problem.text()).replace('\n', ' ')));
	}

	@Override
	protected void show(Analysis analysis) {
		Widgets shown = widgets;
		if (shown == null) {
			return;
		}
		Messages messages = texts().messages();
		List<Problem> problems = Problem.of(analysis, methodologies.refused());
		long warnings = problems.stream().filter(problem -> problem.row().isEmpty()).count();
		shown.summary().setText(problems.isEmpty() ? messages.noProblems : texts().format(messages.problemsListed,
				warnings, analysis.input().rejectedRows(), analysis.input().invalid()));
		shown.copy().setText(messages.copy);
		shown.copy().setEnabled(!problems.isEmpty());
		shown.copy().getParent().layout();
		shown.table().setHeadings(List.of(messages.columnRow, messages.columnColumn, messages.columnCell,
				messages.columnProblem));
		shown.table().setRows(problems);
	}

	@Override
	protected void showSelected(Selected choice) {
		// problems are places in the file, not indicators
	}

	@Override
	protected void setDimmed(boolean dimmed) {
		Widgets shown = widgets;
		if (shown != null) {
			shown.table().setDimmed(dimmed);
		}
	}

	@Override
	protected void focusContent() {
		Widgets shown = widgets;
		if (shown != null) {
			shown.table().control().setFocus();
		}
	}
}
