/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.manyi.improvement.calendar.Obligation;
import org.manyi.improvement.calendar.ObligationList;
import org.manyi.improvement.calendar.ObligationStatus;
import org.manyi.improvement.calendar.Settlement;
import org.manyi.report.internal.CsvWriter;

/** Obligations as CSV (RFC 4180), in UTF-8 with a byte order mark: a row each, what is not known an empty cell. */
public final class ObligationsAsCsv {

	private static final List<String> HEADINGS = List.of("id", "state", "from", "due", "source", "name", "owner",
			"region", "unit", "customer", "project", "stage", "form", "items", "causes", "settledOn", "reason");

	private final Locale locale;

	/**
	 * @param locale the language of names
	 */
	public ObligationsAsCsv(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Writes the whole table and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(ObligationList list, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		for (String heading : HEADINGS) {
			csv.text(heading);
		}
		csv.endRow();
		for (ObligationStatus status : list.obligations()) {
			Obligation owed = status.obligation();
			csv.text(owed.id()).text(status.state().name().toLowerCase(Locale.ROOT))
					.text(owed.window().from().toString())
					.text(owed.window().due().map(LocalDate::toString).orElse("")).text(owed.source())
					.text(owed.name().in(locale)).text(owed.owner().map(owner -> owner.in(locale)).orElse(""))
					.text(owed.subject().region()).text(owed.subject().unit()).text(owed.subject().customer())
					.text(owed.subject().project()).text(owed.stage()).text(owed.form())
					.text(String.join(";", owed.items())).text(String.join(";", owed.causes()))
					.text(status.settlement().map(Settlement::on).map(LocalDate::toString).orElse(""))
					.text(status.settlement().map(Settlement::reason).orElse("")).endRow();
		}
		csv.flush();
	}
}
