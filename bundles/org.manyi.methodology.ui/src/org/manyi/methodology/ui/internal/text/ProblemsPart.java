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
import org.eclipse.swt.widgets.Composite;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorConstants;
import org.manyi.methodology.ui.internal.EditorPart;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.edit.Span;
import org.manyi.ui.PartPages;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** Everything that is wrong with the open text, each with its place; choosing one goes there. */
public final class ProblemsPart extends EditorPart {

	private final EditorSession session;
	private final SettingsStore settings;
	private final EPartService parts;
	private Optional<RecordTable<Row>> table = Optional.empty();

	/**
	 * @param number  its place in the list
	 * @param problem where it is; empty for what concerns the whole
	 * @param text    what it is
	 */
	private record Row(int number, Optional<FileProblem> problem, LocalizedText text) {
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
		RecordTable<Row> made = new RecordTable<>(parent, "methodology.problems",
				RowKind.flat(row -> Integer.toString(row.number())),
				List.of(Column.<Row>numbers("line", 70, () -> texts().messages().columnLine,
						row -> row.problem().map(problem -> Integer.toString(problem.line())).orElse("")),
						Column.<Row>numbers("column", 70, () -> texts().messages().columnColumn,
								row -> row.problem().map(problem -> Integer.toString(problem.column())).orElse("")),
						Column.words("problem", Column.FILLS, () -> texts().messages().columnProblem,
								row -> texts().of(row.text()).replace('\n', ' '))));
		made.keepLook(settings);
		made.onSelect(this::reveal);
		made.onOpen(row -> {
			reveal(row);
			parts.showPart(EditorConstants.PART_TEXT, PartState.ACTIVATE);
		});
		table = Optional.of(made);
	}

	private void reveal(Row row) {
		row.problem().ifPresent(problem -> session.document().ifPresent(document -> {
			Span place = ProblemPlace.of(document.text().text(), problem);
			session.reveal(place.start(), place.end() - place.start());
		}));
	}

	@Override
	protected void show(Document document) {
		table.ifPresent(shown -> shown.setRows(rows()));
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		checked().check().problems()
				.forEach(problem -> rows.add(new Row(rows.size() + 1, Optional.of(problem), problem.text())));
		checked().check().obstacles()
				.forEach(problem -> rows.add(new Row(rows.size() + 1, Optional.of(problem), problem.text())));
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
