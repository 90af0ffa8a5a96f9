/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Commands;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.PartPages;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.model.BandScale;
import org.manyi.scoring.ScoringResult;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The figures that matter, and under them the tree of index, dimensions and items with their scores. */
public final class ScoresPart extends ExplorePart {

	private final ExploreSession session;
	private final Commands commands;
	private final EPartService parts;
	private @Nullable Widgets widgets;
	private BandScale bands = BandScale.NONE;
	private Optional<LevelBar> bar = Optional.empty();

	private record Widgets(Banner banner, FigureStrip figures, RecordTable<ScoreRow> table) {
	}

	@Inject
	public ScoresPart(ExploreSession session, ECommandService commands, EHandlerService handlers,
			EPartService parts) {
		this.session = session;
		this.parts = parts;
		this.commands = new Commands(commands, handlers);
	}

	@Override
	protected void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Banner banner = new Banner(area);
		FigureStrip figures = new FigureStrip(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, FigureStrip.HEIGHT)
				.applyTo(figures.control());
		figures.onSelect(id -> session.select(Optional.of(id)));
		List<Column<ScoreRow>> columns = new ScoreColumns(this::texts, () -> bands, () -> bar).columns();
		RecordTable<ScoreRow> table = new RecordTable<>(area, "scores.table",
				RowKind.tree(ScoreRow::id, ScoreRow::depth, row -> !row.item()), columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.onSelect(row -> session.select(Optional.of(row.id())));
		table.onOpen(row -> parts.showPart(ExploreConstants.PART_DERIVATION, PartState.ACTIVATE));
		widgets = new Widgets(banner, figures, table);
	}

	@Override
	protected PartPages.Message message() {
		var messages = texts().messages();
		PartPages.Action open = new PartPages.Action("scores.open", messages.open,
				() -> commands.run(ExploreConstants.COMMAND_OPEN));
		return switch (exploration().activity()) {
			case Activity.Idle idle -> new PartPages.Message(messages.emptyTitle, messages.emptyText, List.of(open));
			case Activity.Running running -> new PartPages.Message("",
					texts().format(messages.running, running.file().getFileName()),
					List.of(new PartPages.Action("scores.cancel", messages.cancel, session::cancel)));
			case Activity.Failed failed -> new PartPages.Message(
					texts().format(messages.failedTitle, failed.file().getFileName()), texts().of(failed.reason()),
					List.of(new PartPages.Action("scores.again", messages.tryAgain, session::again), open));
		};
	}

	@Override
	protected void show(Analysis analysis) {
		Widgets shown = widgets;
		if (shown == null) {
			return;
		}
		ScoringResult result = analysis.total().scores();
		bands = analysis.plan().methodology().bands();
		bar = Optional.of(LevelBar.forAll(analysis.plan().methodology().scale(),
				result.items().stream().map(ScoringResult.ItemResult::tally).toList()));
		shown.table().setHeadings(ScoreColumns.headings(texts().messages()));
		shown.table().setRows(ScoreRow.of(result));
		shown.figures().show(Tile.of(analysis, texts()));
		shown.banner().show(banner());
	}

	private Optional<String> banner() {
		Exploration current = exploration();
		List<String> words = new ArrayList<>();
		if (current.departed()) {
			words.add(texts().messages().departed);
		}
		if (current.activity() instanceof Activity.Failed failed) {
			words.add(texts().format(texts().messages().failedKept, failed.file().getFileName(),
					texts().of(failed.reason())));
		}
		return words.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", words));
	}

	@Override
	protected void showSelected(Selected choice) {
		Widgets shown = widgets;
		if (shown != null) {
			shown.table().select(choice.id());
			shown.figures().mark(choice.id());
		}
	}

	@Override
	protected void setDimmed(boolean dimmed) {
		Widgets shown = widgets;
		if (shown != null) {
			shown.table().setDimmed(dimmed);
			shown.figures().setDimmed(dimmed);
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
