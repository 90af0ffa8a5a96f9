/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.BandScale;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.ui.Chip;
import org.manyi.ui.ScoreFormat;
import org.manyi.ui.table.CellDrawing;
import org.manyi.ui.table.Column;

/** The columns of the score table; words and scales are asked for each time a cell is drawn, as they may change. */
final class ScoreColumns {

	private final Supplier<Texts> texts;
	private final Supplier<BandScale> bands;
	private final Supplier<Optional<LevelBar>> bar;

	ScoreColumns(Supplier<Texts> texts, Supplier<BandScale> bands, Supplier<Optional<LevelBar>> bar) {
		this.texts = texts;
		this.bands = bands;
		this.bar = bar;
	}

	List<Column<ScoreRow>> columns() {
		return List.of(Column.words("indicator", Column.FILLS, this::name),
				Column.numbers("score", 60,
						row -> texts.get().numbers().score(row.score().value(), bands.get())),
				Column.<ScoreRow>words("band", 128, this::band).drawn(this::drawBand),
				Column.numbers("weight", 72,
						row -> row.score().weight().map(texts.get().numbers()::weight).orElse(ScoreFormat.MISSING)),
				count("valid", 66, ItemTally::valid), count("not-applicable", 54, ItemTally::notApplicable),
				count("blank", 56, ItemTally::blank), count("not-shown", 82, ItemTally::notShown),
				count("invalid", 60, ItemTally::invalid),
				Column.<ScoreRow>words("distribution", 100, row -> row.tally().map(LevelBar::describe).orElse(""))
						.drawn((gc, area, row) -> row.tally()
								.ifPresent(tally -> bar.get().ifPresent(drawn -> drawn.draw(gc, area, tally)))));
	}

	static List<String> headings(Messages messages) {
		return List.of(messages.columnIndicator, messages.columnScore, messages.columnBand, messages.columnWeight,
				messages.columnValid, messages.columnNotApplicable, messages.columnBlank, messages.columnNotShown,
				messages.columnInvalid, messages.columnDistribution);
	}

	private String name(ScoreRow row) {
		return (row.flagged() ? "⚑ " : "") + texts.get().of(row.name());
	}

	private String band(ScoreRow row) {
		return BandChip.of(row.band(), bands.get(), texts.get()).map(BandChip::text).orElse(ScoreFormat.MISSING);
	}

	private void drawBand(org.eclipse.swt.graphics.GC gc, org.eclipse.swt.graphics.Rectangle area, ScoreRow row) {
		BandChip.of(row.band(), bands.get(), texts.get()).ifPresentOrElse(
				chip -> Chip.draw(gc, chip.text(), chip.color(), area.x + CellDrawing.PADDING,
						area.y + area.height / 2),
				() -> CellDrawing.line(gc, area, false, ScoreFormat.MISSING));
	}

	private Column<ScoreRow> count(String id, int width, ToLongFunction<ItemTally> count) {
		return Column.numbers(id, width, row -> row.tally().map(tally -> shown(count.applyAsLong(tally)))
				.orElse(ScoreFormat.MISSING));
	}

	private String shown(long count) {
		return texts.get().numbers().count(count);
	}
}
