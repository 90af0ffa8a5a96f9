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
import org.manyi.service.KeptRejects;
import org.manyi.store.api.Reject;

/**
 * What imports rejected, as comma-separated text in UTF-8 with a byte order mark: import, file, row, column, value, and the reason in
 * both languages. A spreadsheet takes no cell for a formula.
 */
public final class RejectsAsCsv {

	private static final List<String> HEADINGS = List.of("import", "file", "row", "column", "value", "reason", "原因");

	/**
	 * Writes all rows and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(List<KeptRejects> rejects, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		for (String heading : HEADINGS) {
			csv.text(heading);
		}
		csv.endRow();
		for (KeptRejects kept : rejects) {
			String file = String.valueOf(kept.imported().file().path().getFileName());
			for (Reject reject : kept.rejects()) {
				csv.number(kept.imported().number()).text(file).number(reject.row()).text(reject.column().orElse(""))
						.text(reject.value()).text(reject.reason().en()).text(reject.reason().zh());
				csv.endRow();
			}
		}
		csv.flush();
	}
}
