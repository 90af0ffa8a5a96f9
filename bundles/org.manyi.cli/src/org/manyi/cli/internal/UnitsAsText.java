/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.analysis.LowestItems;
import org.manyi.model.Band;
import org.manyi.model.Rational;
import org.manyi.report.MixSentence;
import org.manyi.report.ScoreFormat;
import org.manyi.service.compare.DifferenceText;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitFigure;
import org.manyi.service.units.UnitRow;

/**
 * Units side by side for people at a terminal: what their sizes have to do with the whole, their ranks and lowest
 * items, and a table of units and items.
 *
 * @param texts in their language
 */
record UnitsAsText(Texts texts) {

	void write(UnitComparison comparison, OutputStream out) throws IOException {
		TextPage page = new TextPage();
		ScoreFormat format = new ScoreFormat(comparison.analysis().plan().methodology().bands().bands().stream()
				.map(Band::lower).toList());
		InputText input = new InputText(texts, page);
		input.head(comparison.analysis());
		page.heading(texts.get("units.heading", texts.get("field." + comparison.by().name())));
		comparison.headline().flatMap(figure -> new MixSentence(comparison).of(figure))
				.ifPresent(sentence -> page.line(texts.of(sentence)));
		page.lines(ranks(comparison, format));
		page.heading(texts.get("units.items")).lines(items(comparison, format));
		input.tail(comparison.analysis());
		page.writeTo(out);
	}

	private List<String> ranks(UnitComparison comparison, ScoreFormat format) {
		Optional<UnitFigure> headline = comparison.headline();
		TextTable table = new TextTable().figures(texts.get("column.rank"))
				.words(texts.get("field." + comparison.by().name())).figures(texts.get("column.validSheets"))
				.figures(headline.map(figure -> texts.of(figure.name())).orElse(""))
				.words(texts.get("column.band")).figures(texts.get("units.share")).figures(texts.get("units.pull"))
				.words(texts.get("column.lowest")).words("");
		for (UnitRow unit : comparison.units()) {
			Optional<UnitFigure> own = headline.flatMap(figure -> unit.figure(figure.id()));
			table.row(List.of(unit.rank().map(String::valueOf).orElse(""), name(unit), Long.toString(unit.valid()),
					own.map(figure -> format.format(figure.value())).orElse(""),
					own.flatMap(figure -> figure.band().words()).map(texts::of).orElse(""),
					headline.map(figure -> Numbers.percent(
							comparison.pooled(figure.id()).share(unit.name()).multiply(Rational.HUNDRED))).orElse(""),
					headline.flatMap(figure -> comparison.pooled(figure.id()).pull(unit.name()))
							.map(UnitsAsText::signed).orElse(""),
					lowest(unit), unit.few() ? texts.get("units.few", minimum(comparison)) : ""));
		}
		return table.lines();
	}

	private static int minimum(UnitComparison comparison) {
		return comparison.analysis().plan().methodology().minimumValid();
	}

	private String name(UnitRow unit) {
		return new GroupName(texts).value(unit.name());
	}

	private String lowest(UnitRow unit) {
		return unit.lowest().stream()
				.map(entry -> unit.figure(entry.itemId()).map(figure -> texts.of(figure.name())).orElse("")
						+ unit.chanceOfLowest(entry.itemId())
								.map(chance -> " " + IntervalText.number(chance * 100) + "%").orElse(""))
				.collect(Collectors.joining(", "));
	}

	/** A row per item, so that the names of items have room; the lowest of each unit is marked. */
	private List<String> items(UnitComparison comparison, ScoreFormat format) {
		TextTable table = new TextTable().words(texts.get("column.item")).figures(texts.get("units.whole"));
		comparison.units().forEach(unit -> table.figures(name(unit)));
		for (UnitFigure item : comparison.figures()) {
			List<String> cells = new ArrayList<>(List.of(texts.of(item.name()), format.format(item.value())));
			comparison.units().forEach(unit -> cells.add(unit.figure(item.id())
					.map(own -> (isLowest(unit, item) ? "▼ " : "") + format.format(own.value())
							+ (unit.few(own) ? "?" : ""))
					.orElse("")));
			table.row(cells);
		}
		List<String> lines = new ArrayList<>(table.lines());
		if (comparison.units().stream().anyMatch(unit -> unit.part().slice().scores().items().stream()
				.anyMatch(item -> item.tally().valid() < minimum(comparison)))) {
			lines.add("  " + texts.get("units.fewMark", minimum(comparison)));
		}
		return lines;
	}

	private static boolean isLowest(UnitRow unit, UnitFigure item) {
		return unit.lowest().stream().map(LowestItems.Entry::itemId).anyMatch(item.id()::equals);
	}

	private static String signed(Rational points) {
		return DifferenceText.of(points, 2);
	}
}
