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

import org.manyi.analysis.drivers.Driver;
import org.manyi.analysis.drivers.ImportancePerformance;
import org.manyi.report.internal.Codes;
import org.manyi.report.internal.CsvWriter;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.Importance;

/**
 * What drives satisfaction as CSV (RFC 4180), in UTF-8 with a byte order mark: a row per item, numbers unrounded, what
 * is missing an empty cell.
 *
 * @param importance by which the quadrants are told
 */
public record DriversAsCsv(Importance importance) {

	private static final List<String> HEADINGS = List.of("id", "name_zh", "name_en", "score", "valid", "weight",
			"sheets", "correlation", "share", "beta", "inflation", "quadrant");

	/**
	 * Writes the whole table and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(DriverFindings findings, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		for (String heading : HEADINGS) {
			csv.text(heading);
		}
		csv.endRow();
		ImportancePerformance plan = findings.plan(importance);
		for (ItemResult item : findings.items()) {
			Optional<Driver> driver = findings.driver(item.item().id());
			Optional<Driver.Part> part = driver.flatMap(Driver::regression);
			csv.text(item.item().id()).text(item.item().name().zh()).text(item.item().name().en())
					.number(item.score().value()).number(item.tally().valid()).number(item.score().weight())
					.number(driver.map(Driver::sheets).orElse(0L));
			number(csv, driver.flatMap(Driver::correlation));
			number(csv, part.map(Driver.Part::share));
			number(csv, part.map(Driver.Part::beta));
			number(csv, part.map(Driver.Part::inflation));
			csv.text(plan.quadrant(item.item().id()).map(Codes::of).orElse("")).endRow();
		}
		csv.flush();
	}

	private static void number(CsvWriter csv, Optional<Double> value) throws IOException {
		if (value.isPresent()) {
			csv.number(value.get().doubleValue());
		} else {
			csv.nothing();
		}
	}
}
