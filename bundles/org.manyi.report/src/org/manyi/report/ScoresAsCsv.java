/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.report.internal.CsvWriter;
import org.manyi.report.internal.ScoreRows;
import org.manyi.service.Analysis;

/**
 * Scores and measures as one table, one row per index, dimension, item and measure of the whole and of each group.
 * UTF-8 with a byte order mark, comma, CRLF, quotes where needed; a text cell that a spreadsheet would take for a
 * formula begins with an apostrophe. Numbers are unrounded, a missing one is an empty cell.
 */
public final class ScoresAsCsv implements AnalysisReport {

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		new ScoreRows(csv, analysis).write();
		csv.flush();
	}
}
