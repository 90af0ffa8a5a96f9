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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.analysis.interval.Confidence;
import org.manyi.explore.ui.internal.FilterField;
import org.manyi.explore.ui.internal.IntervalWish;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Room;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.units.UnitChoice;
import org.manyi.model.BandScale;
import org.manyi.model.GroupField;
import org.manyi.scoring.ScoringResult;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.trend.Changes;
import org.manyi.service.trend.Trends;
import org.manyi.ui.Palette;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;
import org.manyi.ui.table.TableText;

/** A banner where there is something not to be overlooked, the figures that matter, and the tree of scores. */
final class ScoreTable implements PartContent {

	/** Two lines of headings and six rows. */
	private static final int ROOM_FOR_ROWS = 200;

	private final Composite area;
	private final Supplier<Texts> texts;
	private final FigureStrip figures;
	private final IntervalBar intervals;
	private final Supplier<IntervalWish.Granted> choice;
	private final Beside beside;
	private final UnitChoice units;
	private final FilterField filter;
	private final RecordTable<ScoreRow> table;
	private final MarkLine marks;
	private final TableMenu menu;
	private BandScale bands = BandScale.NONE;
	private Optional<LevelBar> bar = Optional.empty();
	private Optional<Analysis> analysis = Optional.empty();
	private Optional<GroupField> by = Optional.empty();
	private double span = 1;
	private boolean trendShown;

	/**
	 * What the user does.
	 *
	 * @param selected told the id that the user chose
	 * @param opened   told the row of which the user wants to see the evidence
	 * @param exported told the table to export
	 * @param intervals told which intervals are to be shown
	 */
	record Reactions(Consumer<Optional<String>> selected, Consumer<ScoreRow> opened, Consumer<TableText> exported,
			Consumer<IntervalWish> intervals) {
	}

	/**
	 * What stands beside the scores.
	 *
	 * @param changes how they differ from others, as far as that is known; empty where they are compared with none
	 * @param trends  the scores over periods; empty while they are not known
	 * @param units   the scores of what the user wants a row of for each item; empty while they are not known
	 * @param seen    told by a table that is seen what it wants to know more of
	 */
	record Beside(Supplier<Optional<Changes>> changes, Supplier<Optional<Trends>> trends,
			Function<GroupField, Optional<List<AnalysisPart>>> units, Consumer<Wanted> seen) {
	}

	/**
	 * What takes its time to find out.
	 *
	 * @param trends whether the scores over periods
	 * @param by     what there is to be a row of for each item; empty for nothing
	 */
	record Wanted(boolean trends, Optional<GroupField> by) {
	}

	/**
	 * @param choice     which intervals are to be shown
	 * @param beside     what stands beside the scores
	 */
	ScoreTable(Composite parent, Supplier<Texts> texts, Supplier<IntervalWish.Granted> choice, Beside beside,
			Reactions reactions, SettingsStore settings) {
		this.choice = choice;
		this.beside = beside;
		this.texts = texts;
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		figures = new FigureStrip(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, figures.height())
				.applyTo(figures.control());
		figures.onSelect(id -> reactions.selected().accept(Optional.of(id)));
		Composite choices = new Composite(area, SWT.NONE);
		choices.setBackground(Palette.GROUND.color());
		choices.setLayout(RowLayoutFactory.fillDefaults().wrap(true).center(true).margins(0, 0).spacing(0).create());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(choices);
		intervals = new IntervalBar(choices, reactions.intervals());
		units = new UnitChoice(choices, "scores.by", settings, field -> analysis.ifPresent(this::show));
		filter = new FilterField(choices, "scores.filter");
		marks = new MarkLine(choices, "scores.marks");
		table = new RecordTable<>(area, "scores.table",
				RowKind.tree(ScoreRow::key, ScoreRow::depth, row -> !row.item()),
				new ScoreColumns(texts, () -> bands, () -> bar, this::confidence, () -> span).columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.onSelect(row -> reactions.selected().accept(Optional.of(row.id())));
		table.onOpen(reactions.opened());
		table.keepLook(settings);
		area.addListener(SWT.Resize, event -> makeRoom());
		filter.filter(table, () -> filter.show(texts.get(), table));
		menu = new TableMenu(table, "scores", () -> reactions.exported().accept(table.text()));
	}

	/**
	 * In a low view rows come before the figure that the first of them tells as well, before what the marks mean, and
	 * before the choice of rows.
	 */
	private void makeRoom() {
		units.setShown(true);
		filter.setShown(true);
		Room.show(true, figures.control());
		marks.setShown(true);
		if (isLow()) {
			Room.show(figures.isMoreThanOne(), figures.control());
		}
		if (isLow()) {
			marks.setShown(false);
		}
		boolean fits = !isLow();
		units.setShown(fits);
		filter.setShown(fits);
	}

	private boolean isLow() {
		return Room.left(area) < ROOM_FOR_ROWS;
	}

	@Override
	public void show(Analysis analysis) {
		this.analysis = Optional.of(analysis);
		filter.about(analysis);
		ScoringResult result = analysis.total().scores();
		Optional<Trends> trends = beside.trends().get();
		List<ScoreRow> rows = ScoreRow.of(analysis.total(), beside.changes().get(), trends);
		bands = analysis.plan().methodology().bands();
		bar = Optional.of(LevelBar.forAll(analysis.plan().methodology().scale(),
				result.items().stream().map(ScoringResult.ItemResult::tally).toList()));
		menu.show(texts.get().messages());
		intervals.show(texts.get(), choice.get());
		span = Sparkline.span(rows.stream().flatMap(row -> row.trend().stream()).toList());
		Predicate<String> used = ScoreColumns.used(rows, bands);
		// the column stays where it is while its lines are on their way
		trendShown = trends.isPresent() ? used.test(ScoreColumns.TREND)
				: trendShown && analysis.input().groupFields().contains(GroupField.MONTH);
		table.showColumns(id -> id.equals(ScoreColumns.TREND) ? trendShown : used.test(id));
		List<ScoreRow> all = fill(rows, units.of(analysis));
		units.show(texts.get().messages(), analysis);
		filter.show(texts.get(), table);
		boolean several = figures.isMoreThanOne();
		figures.show(Tile.of(analysis, texts.get()));
		boolean other = marks.say(
				Remarks.legend(all, analysis.plan().methodology().minimumValid(), texts.get()));
		if (other || several != figures.isMoreThanOne()) {
			makeRoom();
			area.layout(true, true);
		}
		table.control().getDisplay().asyncExec(() -> {
			if (!table.control().isDisposed() && table.control().isVisible()) {
				boolean trendHidden = table.choices().stream()
						.anyMatch(column -> column.id().equals(ScoreColumns.TREND) && !column.shown());
				beside.seen().accept(new Wanted(!trendHidden, units.of(analysis)));
			}
		});
	}

	/** Items are closed at first where units stand below them. */
	private List<ScoreRow> fill(List<ScoreRow> rows, Optional<GroupField> wanted) {
		Optional<List<AnalysisPart>> known = wanted.flatMap(beside.units());
		List<ScoreRow> all = known.map(found -> ScoreRow.byUnit(rows, found)).orElse(rows);
		if (known.isPresent() && !by.equals(wanted)) {
			by = wanted;
			table.setRows(all, row -> row.item() && row.unit().isEmpty());
		} else {
			by = wanted.isEmpty() ? wanted : by;
			table.setRows(all);
		}
		return all;
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		// a unit's row of the item that is chosen stays chosen
		if (table.selection().filter(row -> choice.id().equals(Optional.of(row.id()))).isEmpty()) {
			table.select(choice.id());
		}
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

	/** That of the intervals shown. */
	private Confidence confidence() {
		return analysis.map(shown -> shown.request().intervals().confidence()).orElse(Confidence.NINETY_FIVE);
	}
}
