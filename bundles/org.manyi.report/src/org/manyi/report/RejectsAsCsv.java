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

import org.manyi.report.internal.CsvWriter;
import org.manyi.service.KeptReject;
import org.manyi.store.api.Reject;

/**
 * What imports rejected, as comma-separated text in UTF-8 with a byte order mark: import, file, row, column, value, and
 * the reason in both languages. A spreadsheet takes no cell for a formula.
 */
public final class RejectsAsCsv {

	private static final List<String> HEADINGS = List.of("import", "file", "row", "column", "value", "reason", "原因");

	/**
	 * Writes all rows and flushes the stream, which stays open.
	 *
	 * @param rejects import by import
	 * @throws IOException when the stream does not take it
	 * @throws X           when there are no more to be had
	 */
	public <X extends Exception> void write(Visited<KeptReject, X> rejects, OutputStream out) throws IOException, X {
		CsvWriter csv = new CsvWriter(out);
		for (String heading : HEADINGS) {
			csv.text(heading);
		}
		csv.endRow();
		rejects.each(kept -> {
			Reject reject = kept.reject();
			csv.number(kept.imported().number()).text(String.valueOf(kept.imported().file().path().getFileName()))
					.number(reject.row()).text(reject.column().orElse("")).text(reject.value())
					.text(reject.reason().en()).text(reject.reason().zh()).endRow();
		});
		csv.flush();
	}
}
