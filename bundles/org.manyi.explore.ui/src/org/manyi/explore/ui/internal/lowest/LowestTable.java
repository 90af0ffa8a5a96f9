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
import java.util.function.Supplier;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.BandCell;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.BandScale;
import org.manyi.service.Analysis;
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

	private final Supplier<Texts> texts;
	private final RecordTable<LowestRow> table;
	private final TableMenu menu;
	private BandScale bands = BandScale.NONE;
	private int minimumValid;

	/**
	 * @param selected told the item that the user chose
	 * @param opened   told the item whose responses the user wants to see
	 * @param exported told the table to export
	 */
	LowestTable(Composite parent, Supplier<Texts> texts, Consumer<Optional<String>> selected,
			Consumer<String> opened, Consumer<TableText> exported) {
		this.texts = texts;
		table = new RecordTable<>(parent, "lowest.table", RowKind.flat(LowestRow::id), columns());
		table.onSelect(row -> selected.accept(Optional.of(row.id())));
		table.onOpen(row -> opened.accept(row.id()));
		menu = new TableMenu(table, "lowest", () -> exported.accept(table.text()));
	}

	void keepLook(SettingsStore settings) {
		table.keepLook(settings);
	}

	private List<Column<LowestRow>> columns() {
		BandCell<LowestRow> band = new BandCell<>(row -> BandChip.of(row.band(), bands, texts.get()));
		return List.of(
				Column.<LowestRow>numbers("rank", 60, () -> texts.get().messages().columnRank,
						row -> Integer.toString(row.entry().rank()))
						.sortedBy(Comparator.comparingInt(row -> row.entry().rank())),
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
						.sortedByKey(LowestRow::chance),
				Column.words("note", 140, () -> texts.get().messages().columnNote, this::note).drawn(this::drawNote));
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
		bands = analysis.plan().methodology().bands();
		minimumValid = analysis.plan().methodology().minimumValid();
		menu.show(texts.get().messages());
		List<LowestRow> rows = LowestRow.of(analysis);
		table.showColumns(id -> switch (id) {
			case BAND -> !bands.bands().isEmpty();
			case CHANCE -> rows.stream().anyMatch(row -> row.chance().isPresent());
			default -> true;
		});
		table.setRows(rows);
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		table.select(choice.id());
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
