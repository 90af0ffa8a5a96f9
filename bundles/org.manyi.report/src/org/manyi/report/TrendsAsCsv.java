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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.analysis.trend.ControlLimits;
import org.manyi.report.internal.Codes;
import org.manyi.report.internal.CsvWriter;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;

/**
 * Figures over periods as CSV (RFC 4180), in UTF-8 with a byte order mark: a row per figure and period, values
 * unrounded, what is not known an empty cell.
 */
public final class TrendsAsCsv {

	private static final List<String> HEADINGS = List.of("kind", "id", "name", "period", "value", "counted", "few",
			"lower", "upper", "lowerLimit", "centre", "upperLimit", "signals", "version", "broken");

	private final Locale locale;

	/**
	 * @param locale the language of names and reasons
	 */
	public TrendsAsCsv(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Writes the whole table and flushes the stream, which stays open.
	 *
	 * @param figures which figures, in that order
	 * @throws IOException when the stream does not take it
	 */
	public void write(List<Trend> figures, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		for (String heading : HEADINGS) {
			csv.text(heading);
		}
		csv.endRow();
		for (Trend figure : figures) {
			for (TrendPoint point : figure.points()) {
				row(csv, figure, point);
			}
		}
		csv.flush();
	}

	private void row(CsvWriter csv, Trend figure, TrendPoint point) throws IOException {
		csv.text(Codes.of(figure.kind())).text(figure.id()).text(figure.name().in(locale))
				.text(point.period().toString()).number(point.value()).number(point.counted())
				.text(Boolean.toString(point.few()));
		decimal(csv, point.interval().map(interval -> interval.lower()));
		decimal(csv, point.interval().map(interval -> interval.upper()));
		decimal(csv, point.limits().map(ControlLimits::lower));
		decimal(csv, point.limits().map(ControlLimits::centre));
		decimal(csv, point.limits().map(ControlLimits::upper));
		csv.text(point.signals().stream().map(Codes::of).collect(Collectors.joining(" ")))
				.text(point.version().orElse("")).text(point.broken().map(reason -> reason.in(locale)).orElse(""))
				.endRow();
	}

	private static void decimal(CsvWriter csv, Optional<Double> value) throws IOException {
		if (value.isPresent()) {
			csv.number(value.get().doubleValue());
		} else {
			csv.nothing();
		}
	}
}
