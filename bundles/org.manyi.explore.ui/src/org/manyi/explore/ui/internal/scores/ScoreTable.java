/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.BandScale;
import org.manyi.scoring.ScoringResult;
import org.manyi.service.Analysis;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.trend.Changes;
import org.manyi.ui.Palette;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;
import org.manyi.ui.table.TableText;

/** A banner where there is something not to be overlooked, the figures that matter, and the tree of scores. */
final class ScoreTable implements PartContent {

	private final Supplier<Texts> texts;
	private final Supplier<Optional<String>> alert;
	private final Banner banner;
	private final FigureStrip figures;
	private final IntervalBar intervals;
	private final Supplier<IntervalChoice> choice;
	private final Comparison comparison;
	private final RecordTable<ScoreRow> table;
	private final TableMenu menu;
	private BandScale bands = BandScale.NONE;
	private Optional<LevelBar> bar = Optional.empty();

	/**
	 * What the user does.
	 *
	 * @param selected told the id that the user chose
	 * @param opened   run when the user wants the evidence of the chosen row
	 * @param exported told the table to export
	 * @param intervals told which intervals are to be shown
	 */
	record Reactions(Consumer<Optional<String>> selected, Runnable opened, Consumer<TableText> exported,
			Consumer<IntervalChoice> intervals) {
	}

	/**
	 * How scores differ from others.
	 *
	 * @param known  what is known of it now; empty where they are compared with none
	 * @param tested run by a table that is seen, to find out more
	 */
	record Comparison(Supplier<Optional<Changes>> known, Runnable tested) {
	}

	/**
	 * @param alert      what must not be overlooked
	 * @param choice     which intervals are to be shown
	 * @param comparison how the scores differ from others
	 */
	ScoreTable(Composite parent, Supplier<Texts> texts, Supplier<Optional<String>> alert,
			Supplier<IntervalChoice> choice, Comparison comparison, Reactions reactions) {
		this.choice = choice;
		this.comparison = comparison;
		this.texts = texts;
		this.alert = alert;
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		banner = new Banner(area);
		figures = new FigureStrip(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, figures.height())
				.applyTo(figures.control());
		figures.onSelect(id -> reactions.selected().accept(Optional.of(id)));
		intervals = new IntervalBar(area, reactions.intervals());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(intervals.control());
		table = new RecordTable<>(area, "scores.table",
				RowKind.tree(ScoreRow::id, ScoreRow::depth, row -> !row.item()),
				new ScoreColumns(texts, () -> bands, () -> bar).columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.onSelect(row -> reactions.selected().accept(Optional.of(row.id())));
		table.onOpen(row -> reactions.opened().run());
		menu = new TableMenu(table, "scores", () -> reactions.exported().accept(table.text()));
	}

	void keepLook(SettingsStore settings) {
		table.keepLook(settings);
	}

	@Override
	public void show(Analysis analysis) {
		ScoringResult result = analysis.total().scores();
		List<ScoreRow> rows = ScoreRow.of(analysis.total(), comparison.known().get());
		bands = analysis.plan().methodology().bands();
		bar = Optional.of(LevelBar.forAll(analysis.plan().methodology().scale(),
				result.items().stream().map(ScoringResult.ItemResult::tally).toList()));
		menu.show(texts.get().messages());
		intervals.show(texts.get().messages(), choice.get());
		table.showColumns(ScoreColumns.used(rows, bands));
		table.setRows(rows);
		figures.show(Tile.of(analysis, texts.get()));
		banner.show(alert.get());
		table.control().getDisplay().asyncExec(() -> {
			if (!table.control().isDisposed() && table.control().isVisible()) {
				comparison.tested().run();
			}
		});
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		table.select(choice.id());
		figures.mark(choice.id());
	}

	@Override
	public void setDimmed(boolean dimmed) {
		table.setDimmed(dimmed);
		figures.setDimmed(dimmed);
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}
}
