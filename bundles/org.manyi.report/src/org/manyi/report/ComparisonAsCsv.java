/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.report.internal.ComparisonRows;
import org.manyi.report.internal.CsvWriter;
import org.manyi.service.compare.Comparison;

/**
 * A comparison as one table in the form of {@link ScoresAsCsv}: one row per figure and variant, of the whole and of
 * each group.
 */
public final class ComparisonAsCsv {

	/**
	 * Writes the whole table and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(Comparison comparison, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		new ComparisonRows(csv, comparison).write();
		csv.flush();
	}
}
