/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.lowest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.BandCell;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.FilterField;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Room;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.units.Fields;
import org.manyi.explore.ui.internal.units.UnitChoice;
import org.manyi.explore.ui.internal.units.UnitName;
import org.manyi.model.BandScale;
import org.manyi.model.GroupField;
import org.manyi.service.Analysis;
import org.manyi.service.units.UnitRow;
import org.manyi.ui.Palette;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.CellDrawing;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;
import org.manyi.ui.table.TableText;

/** The table of the lowest items; those with too few answers stand at the end and say so. */
final class LowestTable implements PartContent {

	private static final String BAND = "band";
	private static final String CHANCE = "chance";
	private static final String UNIT = "unit";

	private final Supplier<Texts> texts;
	private final Function<GroupField, Optional<List<UnitRow>>> found;
	private final Consumer<GroupField> seen;
	private final UnitChoice units;
	private final FilterField filter;
	private final RecordTable<LowestRow> table;
	private final TableMenu menu;
	private Optional<Analysis> analysis = Optional.empty();
	private BandScale bands = BandScale.NONE;
	private int minimumValid;

	/**
	 * What the user does.
	 *
	 * @param selected told the item that the user chose
	 * @param opened   told the row whose responses the user wants to see
	 * @param exported told the table to export
	 */
	record Reactions(Consumer<Optional<String>> selected, Consumer<LowestRow> opened, Consumer<TableText> exported) {
	}

	/**
	 * @param found the units of what is shown; empty while they are not known
	 * @param seen  told by a table that is seen that it wants to know them
	 */
	LowestTable(Composite parent, Supplier<Texts> texts, SettingsStore settings,
			Function<GroupField, Optional<List<UnitRow>>> found, Consumer<GroupField> seen, Reactions reactions) {
		this.texts = texts;
		this.found = found;
		this.seen = seen;
		Composite area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite choices = new Composite(area, SWT.NONE);
		choices.setBackground(Palette.GROUND.color());
		choices.setLayout(RowLayoutFactory.fillDefaults().wrap(true).center(true).margins(0, 0).spacing(0).create());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(choices);
		area.addListener(SWT.Resize, event -> Room.forTable(area, choices));
		units = new UnitChoice(choices, "lowest.by", settings, field -> analysis.ifPresent(this::show));
		filter = new FilterField(choices, "lowest.filter");
		table = new RecordTable<>(area, "lowest.table", RowKind.flat(LowestRow::key), columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		filter.filter(table, () -> filter.show(texts.get(), table));
		table.onSelect(row -> reactions.selected().accept(Optional.of(row.id())));
		table.onOpen(reactions.opened());
		table.keepLook(settings);
		menu = new TableMenu(table, "lowest", () -> reactions.exported().accept(table.text()));
	}

	private List<Column<LowestRow>> columns() {
		BandCell<LowestRow> band = new BandCell<>(row -> BandChip.of(row.band(), bands, texts.get()));
		return List.of(
				Column.<LowestRow>numbers("rank", 60, () -> texts.get().messages().columnRank,
						row -> Integer.toString(row.entry().rank()))
						.sortedBy(Comparator.comparingInt(row -> row.entry().rank())),
				Column.words(UNIT, 150, this::unitHeading, this::unit)
						.sortedBy((one, other) -> texts.get().alphabet().compare(unit(one), unit(other))),
				Column.words("item", Column.FILLS, () -> texts.get().messages().columnItem, this::name)
						.sortedBy((one, other) -> texts.get().alphabet().compare(name(one), name(other))),
				Column.<LowestRow>numbers("score", 120, () -> texts.get().messages().columnScore,
						row -> texts.get().numbers().score(row.entry().score(), bands))
						.sortedByKey(row -> row.entry().score().number()),
				Column.words(BAND, 220, () -> texts.get().messages().columnBand, band::text).drawn(band),
				Column.<LowestRow>numbers("valid", 100, () -> texts.get().messages().columnValid,
						row -> texts.get().numbers().count(row.entry().valid()))
						.sortedBy(Comparator.comparingLong(row -> row.entry().valid())),
				Column.<LowestRow>numbers(CHANCE, 150, () -> texts.get().messages().columnChance,
						row -> row.chance().map(texts.get().numbers()::share).orElse(""))
						.drawn((gc, area, row) -> CellDrawing.line(gc, area, true,
								row.chance().map(texts.get().numbers()::odds).orElse("")))
						.sortedByKey(LowestRow::chance),
				Column.words("note", 140, () -> texts.get().messages().columnNote, this::note).drawn(this::drawNote));
	}

	private String unitHeading() {
		return analysis.flatMap(units::of).map(field -> Fields.name(field, texts.get().messages()))
				.orElse(texts.get().messages().unitsUnit);
	}

	private String unit(LowestRow row) {
		return row.unit().map(unit -> UnitName.of(unit, texts.get().messages())).orElse("");
	}

	private String name(LowestRow row) {
		return texts.get().of(row.name());
	}

	private String note(LowestRow row) {
		if (row.entry().fewAnswers()) {
			return texts.get().format(texts.get().messages().fewAnswers, minimumValid);
		}
		return row.entry().rank() == 1 ? "▼ " + texts.get().messages().lowest : "";
	}

	private void drawNote(GC gc, Rectangle area, LowestRow row) {
		gc.setForeground((row.entry().fewAnswers() ? Palette.SECONDARY : Palette.WORSE).color());
		CellDrawing.line(gc, area, false, note(row));
	}

	@Override
	public void show(Analysis analysis) {
		this.analysis = Optional.of(analysis);
		filter.about(analysis);
		bands = analysis.plan().methodology().bands();
		minimumValid = analysis.plan().methodology().minimumValid();
		menu.show(texts.get().messages());
		Optional<GroupField> by = units.of(analysis);
		Optional<List<UnitRow>> known = by.flatMap(found);
		List<LowestRow> rows = known.map(LowestRow::of).orElseGet(() -> LowestRow.of(analysis));
		table.showColumns(id -> switch (id) {
			case UNIT -> known.isPresent();
			case BAND -> !bands.bands().isEmpty();
			case CHANCE -> rows.stream().anyMatch(row -> row.chance().isPresent());
			default -> true;
		});
		table.setRows(rows);
		units.show(texts.get().messages(), analysis);
		filter.setShown(known.isPresent());
		filter.show(texts.get(), table);
		table.control().getDisplay().asyncExec(() -> {
			if (!table.control().isDisposed() && table.control().isVisible()) {
				by.ifPresent(seen);
			}
		});
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		// a unit's row of the item that is chosen stays chosen
		if (table.selection().filter(row -> choice.id().equals(Optional.of(row.id()))).isEmpty()) {
			table.select(choice.id());
		}
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
