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
import java.util.OptionalLong;

import org.manyi.model.Rational;
import org.manyi.report.internal.CsvWriter;
import org.manyi.service.Rate;
import org.manyi.service.RateTable;

/**
 * Rates as CSV (RFC 4180), in UTF-8 with a byte order mark: a row per rate, rates as unrounded percentages, what is not
 * known an empty cell.
 */
public final class RatesAsCsv {

	private static final List<String> HEADINGS = List.of("survey", "unit", "region", "occasion", "sent", "reached",
			"returned", "valid", "returnRate", "validReturnRate");

	/**
	 * Writes the whole table and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(RateTable rates, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		for (String heading : HEADINGS) {
			csv.text(heading);
		}
		csv.endRow();
		for (Rate rate : rates.rows()) {
			csv.text(rate.surveyId()).text(rate.unit().orElse("")).text(rate.region().orElse(""))
					.text(rate.occasion().orElse(""));
			count(csv, rate.responses().sent());
			count(csv, rate.reached());
			csv.number(rate.responses().returned()).number(rate.responses().valid());
			csv.number(percent(rate.returnRate())).number(percent(rate.validReturnRate())).endRow();
		}
		csv.flush();
	}

	private static void count(CsvWriter csv, OptionalLong count) throws IOException {
		if (count.isPresent()) {
			csv.number(count.getAsLong());
		} else {
			csv.nothing();
		}
	}

	private static Optional<Rational> percent(Optional<Rational> share) {
		return share.map(Rational.HUNDRED::multiply);
	}
}
