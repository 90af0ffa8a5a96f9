/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.exchange.api.TableSample;
import org.manyi.exchange.excel.internal.sheets.Sheet;
import org.manyi.exchange.excel.internal.sheets.SheetProgress;
import org.manyi.exchange.excel.internal.sheets.Workbook;
import org.manyi.store.api.EvidenceException;

/**
 * The first rows of a sheet that are not blank.
 *
 * @param rows  their numbers as the spreadsheet shows them, in the order of the records
 * @param table the rows, all of one length
 * @param more  whether rows follow
 */
record SheetSample(List<Long> rows, TableSample table, boolean more) {

	static SheetSample of(Workbook workbook, Sheet sheet) throws EvidenceException {
		SampledRows sampled = new SampledRows();
		workbook.read(sheet, sampled, new SheetProgress(sheet.name(), new NullProgressMonitor()));
		return sampled.sample();
	}

	/** Whether there are headings and a row, at least as far as the number of rows tells. */
	boolean hasData() {
		return rows.size() > 1;
	}

	/** Cells of a row, those at the end that are blank in all rows left out. */
	int width() {
		return table.records().isEmpty() ? 0 : table.records().getFirst().size();
	}

	/** The sample with what merged cells say of its headings; they are looked for where a heading is missing. */
	SheetSample withMerged(Workbook workbook, Sheet sheet) throws EvidenceException {
		boolean whole = table.records().stream().limit(MergedHeadings.MOST)
				.allMatch(row -> row.stream().noneMatch(String::isBlank));
		return whole ? this
				: new SheetSample(rows, new MergedHeadings(rows, table.records(), workbook.merged(sheet)).table(),
						more);
	}
}
