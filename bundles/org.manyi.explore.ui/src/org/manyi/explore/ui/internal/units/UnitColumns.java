/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.manyi.analysis.LowestItems;
import org.manyi.analysis.units.MixEffect;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.BandScale;
import org.manyi.model.Rational;
import org.manyi.service.compare.DifferenceText;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitFigure;
import org.manyi.service.units.UnitRow;
import org.manyi.ui.NumberText;
import org.manyi.ui.table.CellDrawing;
import org.manyi.ui.table.Column;

/**
 * The columns of the table of units: one per figure, which differ from methodology to methodology.
 *
 * @param comparison what is shown
 * @param headline   by which units are ranked; empty where there is none
 * @param mix        why it is another than before; empty where nothing is compared
 * @param chosen     whether the figure of that id is chosen
 */
record UnitColumns(Supplier<Texts> texts, UnitComparison comparison, Optional<UnitFigure> headline,
		Optional<MixEffect> mix, Predicate<String> chosen) {

	/** The columns of figures have their id behind it. */
	static final String FIGURE = "figure.";

	static UnitColumns of(Supplier<Texts> texts, UnitComparison comparison, Predicate<String> chosen) {
		Optional<UnitFigure> headline = comparison.headline();
		return new UnitColumns(texts, comparison, headline, headline.flatMap(figure -> comparison.mix(figure.id())),
				chosen);
	}

	List<Column<UnitRow>> columns() {
		List<Column<UnitRow>> columns = new ArrayList<>();
		columns.add(Column.words("unit", 180, () -> Fields.name(comparison.by(), texts.get().messages()), this::name)
				.sortedBy((one, other) -> texts.get().alphabet().compare(name(one), name(other))));
		columns.add(Column.<UnitRow>numbers("valid", 80, () -> texts.get().messages().unitsValid,
				unit -> texts.get().numbers().count(unit.valid())).sortedByKey(unit -> Optional.of(unit.valid())));
		columns.add(Column.<UnitRow>numbers("rank", 60, () -> texts.get().messages().columnRank,
				unit -> unit.rank().map(String::valueOf).orElse("")).sortedByKey(UnitRow::rank));
		comparison.figures().forEach(figure -> columns.add(figure(figure)));
		columns.add(Column.<UnitRow>words("lowest", 220, () -> texts.get().messages().lowest, this::lowest)
				.drawn((gc, area, unit) -> CellDrawing.line(gc, area, false,
						lowest(unit, texts.get().numbers()::odds))));
		columns.add(Column.<UnitRow>numbers("share", 90, () -> texts.get().messages().unitsShare, this::share)
				.sortedByKey(unit -> headline.map(figure -> comparison.pooled(figure.id()).share(unit.name()))));
		columns.add(points("pull", () -> texts.get().messages().unitsPull,
				unit -> headline.flatMap(figure -> comparison.pooled(figure.id()).pull(unit.name()))));
		if (mix.isPresent()) {
			columns.add(points("change", () -> texts.get().messages().unitsChange,
					unit -> headline.flatMap(figure -> comparison.change(unit.name(), figure.id()))));
			columns.add(points("within", () -> texts.get().messages().unitsWithin,
					unit -> part(unit).map(MixEffect.Part::within)));
			columns.add(points("mix", () -> texts.get().messages().unitsMix,
					unit -> part(unit).map(MixEffect.Part::mix)));
		}
		return columns;
	}

	private Optional<MixEffect.Part> part(UnitRow unit) {
		return mix.flatMap(effect -> Optional.ofNullable(effect.groups().get(unit.name())));
	}

	private Column<UnitRow> figure(UnitFigure figure) {
		BandScale bands = comparison.analysis().plan().methodology().bands();
		String id = figure.id();
		return Column
				.<UnitRow>numbers(FIGURE + id, 130, () -> texts.get().of(figure.name()), unit -> text(unit, id, bands))
				.drawn(new HeatCell(id, unit -> text(unit, id, bands), bands, () -> chosen.test(id)))
				.sortedByKey(unit -> unit.figure(id).flatMap(UnitFigure::number));
	}

	private String text(UnitRow unit, String id, BandScale bands) {
		return unit.figure(id).map(figure -> marked(unit, figure, bands, texts.get()))
				.orElse(NumberText.MISSING);
	}

	/** The score; before it the mark of the unit's lowest item, behind it that of few answers. */
	static String marked(UnitRow unit, UnitFigure figure, BandScale bands, Texts texts) {
		return (isLowest(unit, figure.id()) ? "▼ " : "") + UnitWords.number(figure, bands, texts)
				+ (unit.few(figure) ? "?" : "");
	}

	private static boolean isLowest(UnitRow unit, String id) {
		return unit.lowest().stream().map(LowestItems.Entry::itemId).anyMatch(id::equals);
	}

	/** The unit's name, or words for that the responses name none. */
	String name(UnitRow unit) {
		return unit.name().isEmpty() ? texts.get().messages().unitsUnsaid : unit.name();
	}

	private String lowest(UnitRow unit) {
		return lowest(unit, texts.get().numbers()::share);
	}

	/** The items of the lowest score, with how likely each is the lowest. */
	private String lowest(UnitRow unit, DoubleFunction<String> odds) {
		return unit.lowest().stream()
				.map(entry -> unit.figure(entry.itemId()).map(figure -> texts.get().of(figure.name()))
						.orElse(entry.itemId())
						+ unit.chanceOfLowest(entry.itemId()).map(chance -> " " + odds.apply(chance))
								.orElse(""))
				.collect(Collectors.joining(", "));
	}

	private String share(UnitRow unit) {
		return headline.map(figure -> texts.get().numbers()
				.share(comparison.pooled(figure.id()).share(unit.name()).doubleValue())).orElse("");
	}

	private static Column<UnitRow> points(String id, Supplier<String> heading,
			Function<UnitRow, Optional<Rational>> points) {
		return Column.<UnitRow>numbers(id, 110, heading, unit -> points.apply(unit).map(UnitColumns::signed).orElse(""))
				.sortedByKey(points);
	}

	static String signed(Rational points) {
		return DifferenceText.of(points, 2);
	}
}
