/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.explore.ui.internal.BandCell;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.change.ChangeWords;
import org.manyi.explore.ui.internal.units.UnitName;
import org.manyi.model.BandScale;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.service.trend.FigureChange;
import org.manyi.ui.NumberText;
import org.manyi.ui.table.Column;

/**
 * The columns of the score table. Words and scales are asked for each time a cell is drawn, as they may change. A cell
 * is empty where a row has no such thing, as the index has no answers of its own, and shows the sign of a missing value
 * where it should have.
 */
final class ScoreColumns {

	private static final String BAND = "band";
	private static final String WEIGHT = "weight";
	private static final String INTERVAL = "interval";
	private static final String CHANGE = "change";
	private static final String NOT_SHOWN = "not-shown";
	/** The column of the scores over periods. */
	static final String TREND = "trend";

	private final Supplier<Texts> texts;
	private final Supplier<BandScale> bands;
	private final Supplier<Optional<LevelBar>> bar;
	private final Supplier<Confidence> confidence;
	private final Supplier<Double> span;

	/**
	 * @param confidence of the intervals
	 * @param span       how many points are as high as a line over periods
	 */
	ScoreColumns(Supplier<Texts> texts, Supplier<BandScale> bands, Supplier<Optional<LevelBar>> bar,
			Supplier<Confidence> confidence, Supplier<Double> span) {
		this.texts = texts;
		this.confidence = confidence;
		this.bands = bands;
		this.bar = bar;
		this.span = span;
	}

	/**
	 * Which columns these rows have anything for: no bands or weights where the methodology gives none, and no
	 * count of questions that were not shown where all were.
	 */
	static Predicate<String> used(List<ScoreRow> rows, BandScale bands) {
		boolean weighed = rows.stream().anyMatch(row -> row.score().weight().isPresent());
		return id -> switch (id) {
			case BAND -> !bands.bands().isEmpty();
			case WEIGHT -> weighed;
			case INTERVAL -> rows.stream()
					.anyMatch(row -> row.interval().flatMap(IntervalEstimate::interval).isPresent());
			case CHANGE -> rows.stream().anyMatch(row -> row.change().isPresent());
			case TREND -> rows.stream().flatMap(row -> row.trend().stream())
					.anyMatch(trend -> Sparkline.periods(trend) > 1);
			case NOT_SHOWN -> rows.stream().flatMap(row -> row.tally().stream())
					.anyMatch(tally -> tally.notShown() > 0);
			default -> true;
		};
	}

	List<Column<ScoreRow>> columns() {
		IntervalCell interval = new IntervalCell(texts);
		TrendCell trend = new TrendCell(texts, bands, span);
		BandCell<ScoreRow> band = new BandCell<>(row -> BandChip.of(row.band(), bands.get(), texts.get()));
		return List.of(
				Column.<ScoreRow>words("indicator", Column.FILLS, heading(messages -> messages.columnIndicator),
						this::name)
						.sortedBy((one, other) -> texts.get().alphabet().compare(name(one), name(other)))
						.hinted(this::hint),
				Column.<ScoreRow>numbers("score", 120, heading(messages -> messages.columnScore),
						row -> texts.get().numbers().score(row.score().value(), bands.get()))
						.sortedByKey(row -> row.score().value().number()),
				Column.words(INTERVAL, 210, () -> texts.get().intervalsAt(confidence.get()), interval::text)
						.drawn(interval),
				Column.<ScoreRow>numbers(CHANGE, 110, heading(messages -> messages.columnChange),
						row -> row.change().map(change -> new ChangeWords(texts.get()).text(change)).orElse(""))
						.colored(row -> row.change().map(ChangeWords::color))
						.hinted(row -> row.change().map(change -> new ChangeWords(texts.get()).hint(change)).orElse(""))
						.sortedByKey(row -> row.change().flatMap(FigureChange::difference)),
				Column.words(BAND, 220, heading(messages -> messages.columnBand), band::text).drawn(band),
				Column.numbers(WEIGHT, 100, heading(messages -> messages.columnWeight), this::weight)
						.sortedByKey(row -> row.score().weight()),
				count("valid", messages -> messages.columnValid, ItemTally::valid),
				count("not-applicable", messages -> messages.columnNotApplicable, ItemTally::notApplicable),
				count("blank", messages -> messages.columnBlank, ItemTally::blank),
				count(NOT_SHOWN, messages -> messages.columnNotShown, ItemTally::notShown),
				count("invalid", messages -> messages.columnInvalid, ItemTally::invalid),
				Column.<ScoreRow>words("distribution", 118, heading(messages -> messages.columnDistribution),
						row -> row.tally().map(LevelBar::describe).orElse("")).drawn(new LevelCell(bar)),
				Column.<ScoreRow>words(TREND, 110, heading(messages -> messages.columnTrend), trend::text).drawn(trend)
						.hinted(trend::hint).sortedByKey(TrendCell::rise));
	}

	private Supplier<String> heading(Function<Messages, String> text) {
		return () -> text.apply(texts.get().messages());
	}

	private String name(ScoreRow row) {
		String name = row.unit().map(unit -> UnitName.of(unit, texts.get().messages()))
				.orElseGet(() -> texts.get().of(row.name()));
		return row.remarks().mark() + name;
	}

	/** What the mark before a name is about. */
	private String hint(ScoreRow row) {
		return row.remarks().words(texts.get());
	}

	private String weight(ScoreRow row) {
		return row.tally().isEmpty() ? ""
				: row.score().weight().map(texts.get().numbers()::weight).orElse(NumberText.MISSING);
	}

	private Column<ScoreRow> count(String id, Function<Messages, String> heading, ToLongFunction<ItemTally> count) {
		return Column.<ScoreRow>numbers(id, 110, heading(heading), row -> row.tally()
				.map(tally -> texts.get().numbers().count(count.applyAsLong(tally))).orElse(""))
				.sortedByKey(row -> row.tally().map(count::applyAsLong));
	}
}
