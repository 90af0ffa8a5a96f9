/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorConstants;
import org.manyi.methodology.ui.internal.EditorPart;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.methodology.ui.internal.RemarkCounts;
import org.manyi.scoring.edit.Span;
import org.manyi.ui.Palette;
import org.manyi.ui.PartPages;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Everything that is wrong with the open text or hardly meant, each with its place; choosing one goes there. */
public final class ProblemsPart extends EditorPart {

	private final EditorSession session;
	private final SettingsStore settings;
	private final EPartService parts;
	private Optional<RecordTable<Row>> table = Optional.empty();
	private Optional<Label> counts = Optional.empty();

	/**
	 * @param number its place in the list
	 * @param remark what it says, and of which place
	 */
	private record Row(int number, Remark remark) {
	}

	@Inject
	public ProblemsPart(EditorSession session, SettingsStore settings, EPartService parts, ECommandService commands,
			EHandlerService handlers) {
		super(commands, handlers);
		this.session = session;
		this.settings = settings;
		this.parts = parts;
	}

	@Override
	protected void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		Label line = WidgetId.set(new Label(area, SWT.NONE), "methodology.problems.counts");
		line.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(0, SWT.DEFAULT).applyTo(line);
		RecordTable<Row> made = new RecordTable<>(area, "methodology.problems",
				RowKind.flat(row -> Integer.toString(row.number())),
				List.of(Column.<Row>words("kind", 130, () -> texts().messages().columnKind,
						row -> row.remark().kind().words(texts().messages()))
						.colored(row -> Optional.of(row.remark().kind().color())),
						Column.<Row>numbers("line", 70, () -> texts().messages().columnLine,
								row -> Integer.toString(row.remark().line())),
						Column.<Row>numbers("column", 70, () -> texts().messages().columnColumn,
								row -> Integer.toString(row.remark().problem().column())),
						Column.words("problem", Column.FILLS, () -> texts().messages().columnProblem,
								row -> texts().of(row.remark().problem().text()).replace('\n', ' '))));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.area());
		counts = Optional.of(line);
		made.keepLook(settings);
		made.onSelect(this::reveal);
		made.onOpen(row -> {
			reveal(row);
			parts.showPart(EditorConstants.PART_TEXT, PartState.ACTIVATE);
		});
		table = Optional.of(made);
	}

	private void reveal(Row row) {
		session.document().ifPresent(document -> {
			Span place = ProblemPlace.of(document.text().text(), row.remark().problem());
			session.reveal(place.start(), place.end() - place.start());
		});
	}

	@Override
	protected void show(Document document) {
		table.ifPresent(shown -> shown.setRows(rows()));
		counts.ifPresent(shown -> shown.setText(new RemarkCounts(texts()).of(checked().check())));
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		Remark.of(checked().check()).forEach(remark -> rows.add(new Row(rows.size() + 1, remark)));
		return rows;
	}

	@Override
	protected Optional<PartPages.Message> instead(Document document) {
		return rows().isEmpty() ? Optional.of(PartPages.Message.words(checked().check().methodology().isPresent()
				? texts().messages().noProblems
				: texts().messages().checking)) : Optional.empty();
	}

	@Override
	protected PartPages.Message message() {
		return PartPages.Message.words(texts().messages().nothingOpenOther);
	}

	@Override
	protected void focusContent() {
		table.ifPresent(shown -> shown.control().setFocus());
	}
}
