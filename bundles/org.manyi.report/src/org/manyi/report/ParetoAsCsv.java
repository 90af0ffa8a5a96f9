/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.analysis.Pareto;
import org.manyi.report.internal.Codes;
import org.manyi.report.internal.CsvWriter;
import org.manyi.service.Analysis;

/**
 * One Pareto chart's figures as a table in the same form as {@link ScoresAsCsv}, one row per bar; the header alone when
 * there is nothing to count.
 *
 * @param pareto the chart, as a whole or with small categories gathered
 */
public record ParetoAsCsv(Pareto pareto) implements AnalysisReport {

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		csv.text("rank").text("category").text("label_zh").text("label_en").text("count").text("percent")
				.text("sheet_percent").text("cumulative_percent").text("class").text("approval").endRow();
		for (Pareto.Bar bar : pareto.bars()) {
			csv.number(bar.rank()).text(bar.id()).text(bar.label().zh()).text(bar.label().en()).number(bar.amount())
					.number(bar.percent()).number(bar.sheetPercent()).number(bar.cumulativePercent())
					.text(Codes.of(bar.paretoClass())).text(Codes.of(analysis.plan().approval())).endRow();
		}
		csv.flush();
	}
}
