/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.manyi.model.Band;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.BandVerdict;
import org.manyi.service.compare.ComparedFigure;
import org.manyi.service.compare.ComparedSlice;
import org.manyi.service.compare.Comparison;
import org.manyi.service.compare.Side;

/** The table of a comparison, one row per figure and variant. */
public final class ComparisonRows {

	private final CsvWriter csv;
	private final Comparison comparison;
	private final List<GroupField> fields;

	public ComparisonRows(CsvWriter csv, Comparison comparison) {
		this.csv = csv;
		this.comparison = comparison;
		fields = comparison.request().by().stream().distinct().sorted().toList();
	}

	public void write() throws IOException {
		csv.text("part");
		for (GroupField field : fields) {
			csv.text(Codes.of(field));
		}
		csv.text("kind").text("id").text("name_zh").text("name_en").text("variant").text("label").text("present")
				.text("value").text("unit").text("band_zh").text("band_en").text("weight").text("lowest_rank")
				.text("few_answers").text("target").text("verdict").text("verdict_depends_on_reading")
				.text("difference").text("rank_change").text("band_change").text("verdict_change").endRow();
		slice("total", Optional.empty(), comparison.total());
		for (Map.Entry<GroupKey, ComparedSlice> group : comparison.groups().entrySet()) {
			slice("group", Optional.of(group.getKey()), group.getValue());
		}
	}

	private void slice(String part, Optional<GroupKey> key, ComparedSlice slice) throws IOException {
		for (ComparedFigure figure : slice.figures()) {
			for (int variant = 0; variant < figure.sides().size(); variant++) {
				csv.text(part);
				for (GroupField field : fields) {
					csv.text(key.map(group -> group.values().getOrDefault(field, "")).orElse(""));
				}
				row(figure, variant);
			}
		}
	}

	private void row(ComparedFigure figure, int variant) throws IOException {
		Optional<Side> side = figure.side(variant);
		Optional<Band> band = side.map(Side::band).flatMap(BandVerdict::certain);
		csv.text(Codes.of(figure.kind())).text(figure.id()).text(figure.name().zh()).text(figure.name().en())
				.number(variant + 1).text(comparison.variants().get(variant).label())
				.text(Boolean.toString(side.isPresent()));
		if (side.isPresent()) {
			csv.number(side.get().score().value()).text(Codes.of(side.get().range().unit()));
		} else {
			csv.nothing().nothing();
		}
		csv.text(band.map(in -> in.name().zh()).orElse("")).text(band.map(in -> in.name().en()).orElse(""))
				.number(side.flatMap(present -> present.score().weight()));
		number(side.map(Side::rank).orElseGet(OptionalInt::empty));
		csv.text(side.map(present -> Boolean.toString(present.fewAnswers())).orElse(""))
				.number(side.flatMap(Side::target).map(Target::atLeast).map(Rational::of))
				.text(side.flatMap(Side::verdict).map(Codes::of).orElse(""))
				.text(side.map(present -> Boolean.toString(present.dependsOnReading())).orElse(""))
				.number(figure.difference(variant));
		number(figure.rankChange(variant));
		csv.text(Codes.of(figure.bandChange(variant))).text(Boolean.toString(figure.verdictChange(variant))).endRow();
	}

	private void number(OptionalInt number) throws IOException {
		if (number.isPresent()) {
			csv.number(number.getAsInt());
		} else {
			csv.nothing();
		}
	}
}
