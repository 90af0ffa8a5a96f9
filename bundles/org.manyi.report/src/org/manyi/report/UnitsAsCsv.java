/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.LowestItems;
import org.manyi.analysis.units.MixEffect;
import org.manyi.analysis.units.PooledScore;
import org.manyi.model.Band;
import org.manyi.model.Rational;
import org.manyi.report.internal.Codes;
import org.manyi.report.internal.CsvWriter;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitFigure;
import org.manyi.service.units.UnitRow;

/**
 * Units side by side as CSV (RFC 4180), in UTF-8 with a byte order mark: a row per unit and figure, numbers unrounded,
 * what is missing an empty cell. {@code rank} is the unit's place by the first figure; {@code lowest} says whether the
 * item is the unit's lowest, and {@code lowest_probability} how likely it really is.
 */
public final class UnitsAsCsv {

	private static final List<String> HEADINGS = List.of("by", "unit", "rank", "valid_sheets", "kind", "id", "name_zh",
			"name_en", "value", "band_zh", "band_en", "valid", "few_answers", "lowest", "lowest_probability", "share",
			"pull", "change", "within", "mix");

	/**
	 * Writes the whole table and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(UnitComparison comparison, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		for (String heading : HEADINGS) {
			csv.text(heading);
		}
		csv.endRow();
		for (UnitFigure column : comparison.figures()) {
			PooledScore pooled = comparison.pooled(column.id());
			Optional<MixEffect> mix = comparison.mix(column.id());
			for (UnitRow unit : comparison.units()) {
				Optional<UnitFigure> own = unit.figure(column.id());
				if (own.isPresent()) {
					csv.text(Codes.of(comparison.by())).text(unit.name()).number(unit.rank().map(UnitsAsCsv::rational))
							.number(unit.valid());
					figure(csv, unit, own.get());
					csv.number(pooled.share(unit.name())).number(pooled.pull(unit.name()));
					csv.number(comparison.change(unit.name(), column.id()));
					parts(csv, mix.flatMap(effect -> Optional.ofNullable(effect.groups().get(unit.name()))));
				}
			}
		}
		csv.flush();
	}

	private static Rational rational(int rank) {
		return Rational.of(rank);
	}

	private static void figure(CsvWriter csv, UnitRow unit, UnitFigure figure) throws IOException {
		Optional<Band> band = figure.band().certain();
		csv.text(Codes.of(figure.kind())).text(figure.id()).text(figure.name().zh()).text(figure.name().en())
				.number(figure.value()).text(band.map(known -> known.name().zh()).orElse(""))
				.text(band.map(known -> known.name().en()).orElse("")).number(figure.valid())
				.text(Boolean.toString(unit.few(figure)))
				.text(Boolean.toString(
						unit.lowest().stream().map(LowestItems.Entry::itemId).anyMatch(figure.id()::equals)));
		Optional<Double> chance = unit.chanceOfLowest(figure.id());
		if (chance.isPresent()) {
			csv.number(chance.get());
		} else {
			csv.nothing();
		}
	}

	private static void parts(CsvWriter csv, Optional<MixEffect.Part> part) throws IOException {
		csv.number(part.map(MixEffect.Part::within)).number(part.map(MixEffect.Part::mix)).endRow();
	}
}
