/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.problems;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ListFrame;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.api.Warning;
import org.manyi.service.Analysis;
import org.manyi.store.api.InputReport;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;
import org.manyi.ui.table.TableText;

/** The problems with row, column, value and reason, under how many there are of each kind. */
final class ProblemsList implements PartContent {

	private final Supplier<Texts> texts;
	private final Supplier<List<MethodologyEntry.Refused>> refused;
	private final Supplier<List<Warning>> sliced;
	private final ListFrame frame;
	private final Button copy;
	private final Button export;
	private final RecordTable<Problem> table;
	private final TableMenu menu;

	/**
	 * @param refused  the announced files that are no methodologies
	 * @param sliced   what is to be known of the names by which the survey can be sliced
	 * @param exported told the list to export
	 */
	ProblemsList(Composite parent, Supplier<Texts> texts, Supplier<List<MethodologyEntry.Refused>> refused,
			Supplier<List<Warning>> sliced, Consumer<TableText> exported) {
		this.sliced = sliced;
		this.texts = texts;
		this.refused = refused;
		frame = new ListFrame(parent, "problems");
		copy = frame.button("copy", this::copy);
		export = frame.button("export.button", () -> exported.accept(table().text()));
		table = new RecordTable<>(frame.area(), "problems.table",
				RowKind.flat(problem -> Integer.toString(problem.number())), columns());
		frame.fill(table.area());
		menu = new TableMenu(table, "problems", () -> exported.accept(table.text()));
	}

	private RecordTable<Problem> table() {
		return table;
	}

	private void copy() {
		table.copy();
	}

	void keepLook(SettingsStore settings) {
		table.keepLook(settings);
	}

	private List<Column<Problem>> columns() {
		return List.of(
				Column.<Problem>numbers("row", 100, () -> texts.get().messages().columnRow,
						problem -> problem.row().isPresent() ? texts.get().numbers().count(problem.row().getAsLong())
								: "")
						.sortedByKey(problem -> problem.row().stream().boxed().findFirst()),
				words("column", 200, () -> texts.get().messages().columnColumn,
						problem -> problem.column().orElse("")),
				words("value", 180, () -> texts.get().messages().columnCell, problem -> problem.value().orElse("")),
				words("problem", Column.FILLS, () -> texts.get().messages().columnProblem,
						problem -> texts.get().of(problem.text()).replace('\n', ' ')));
	}

	private Column<Problem> words(String id, int width, Supplier<String> heading, Function<Problem, String> text) {
		return Column.words(id, width, heading, text)
				.sortedBy((one, other) -> texts.get().alphabet().compare(text.apply(one), text.apply(other)));
	}

	@Override
	public void show(Analysis analysis) {
		Messages messages = texts.get().messages();
		List<Problem> problems = Problem.of(analysis, refused.get(), sliced.get());
		frame.say(problems.isEmpty() ? messages.noProblems : summary(analysis.input(), problems),
				Map.of(copy, messages.copy, export, messages.exportTable));
		copy.setEnabled(!problems.isEmpty());
		export.setEnabled(!problems.isEmpty());
		menu.show(messages);
		table.setRows(problems);
	}

	private String summary(InputReport input, List<Problem> problems) {
		long warnings = problems.stream().filter(problem -> problem.row().isEmpty()).count();
		String counts = texts.get().format(texts.get().messages().problemsListed, warnings, input.rejectedRows(),
				input.invalid());
		return input.rejectedCount() <= input.rejected().size() ? counts
				: counts + " · " + texts.get().format(texts.get().messages().rejectsListed, input.rejected().size());
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		// problems are places in the file, not indicators
	}

	@Override
	public void setDimmed(boolean dimmed) {
		table.setDimmed(dimmed);
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}
}
