/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.lowest;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.manyi.analysis.LowestItems;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.model.BandScale;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.BandVerdict;
import org.manyi.service.Analysis;
import org.manyi.ui.Chip;
import org.manyi.ui.Palette;
import org.manyi.ui.ScoreFormat;
import org.manyi.ui.table.CellDrawing;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** The items ranked from the lowest score; those with too few answers stand at the end and say so. */
public final class LowestPart extends ExplorePart {

	private final ExploreSession session;
	private @Nullable RecordTable<Row> table;
	private BandScale bands = BandScale.NONE;
	private int minimumValid;

	/** One line of the table. */
	private record Row(LowestItems.Entry entry, LocalizedText name, BandVerdict band) {

		String id() {
			return entry.itemId();
		}
	}

	@Inject
	public LowestPart(ExploreSession session) {
		this.session = session;
	}

	@Override
	protected void createContent(Composite parent) {
		List<Column<Row>> columns = List.of(
				Column.numbers("rank", 34, row -> Integer.toString(row.entry().rank())),
				Column.words("item", Column.FILLS, row -> texts().of(row.name())),
				Column.numbers("score", 60, row -> texts().numbers().score(row.entry().score(), bands)),
				Column.<Row>words("band", 126, this::band).drawn(this::drawBand),
				Column.numbers("valid", 54, row -> texts().numbers().count(row.entry().valid())),
				Column.<Row>words("note", 96, this::note).drawn(this::drawNote));
		RecordTable<Row> made = new RecordTable<>(parent, "lowest.table", RowKind.flat(Row::id), columns);
		made.onSelect(row -> session.select(Optional.of(row.id())));
		table = made;
	}

	private String band(Row row) {
		return BandChip.of(row.band(), bands, texts()).map(BandChip::text).orElse(ScoreFormat.MISSING);
	}

	private void drawBand(GC gc, Rectangle area, Row row) {
		BandChip.of(row.band(), bands, texts()).ifPresentOrElse(
				chip -> Chip.draw(gc, chip.text(), chip.color(), area.x + CellDrawing.PADDING,
						area.y + area.height / 2),
				() -> CellDrawing.line(gc, area, false, ScoreFormat.MISSING));
	}

	private String note(Row row) {
		if (row.entry().fewAnswers()) {
			return texts().format(texts().messages().fewAnswers, minimumValid);
		}
		return row.entry().rank() == 1 ? "▼ " + texts().messages().lowest : "";
	}

	private void drawNote(GC gc, Rectangle area, Row row) {
		gc.setForeground((row.entry().fewAnswers() ? Palette.SECONDARY : Palette.WORSE).color());
		CellDrawing.line(gc, area, false, note(row));
	}

	@Override
	protected void show(Analysis analysis) {
		RecordTable<Row> shown = table;
		if (shown == null) {
			return;
		}
		Messages messages = texts().messages();
		bands = analysis.plan().methodology().bands();
		minimumValid = analysis.plan().methodology().minimumValid();
		shown.setHeadings(List.of(messages.columnRank, messages.columnItem, messages.columnScore, messages.columnBand,
				messages.columnValid, messages.columnNote));
		shown.setRows(analysis.total().lowest().entries().stream().map(entry -> row(analysis, entry)).toList());
	}

	private static Row row(Analysis analysis, LowestItems.Entry entry) {
		return Indicators.find(analysis, entry.itemId()).map(item -> new Row(entry, item.name(), item.band()))
				.orElseGet(() -> new Row(entry, LocalizedText.same(entry.itemId()), new BandVerdict.None()));
	}

	@Override
	protected void showSelected(Selected choice) {
		RecordTable<Row> shown = table;
		if (shown != null) {
			shown.select(choice.id());
		}
	}

	@Override
	protected void setDimmed(boolean dimmed) {
		RecordTable<Row> shown = table;
		if (shown != null) {
			shown.setDimmed(dimmed);
		}
	}

	@Override
	protected void focusContent() {
		RecordTable<Row> shown = table;
		if (shown != null) {
			shown.control().setFocus();
		}
	}
}
