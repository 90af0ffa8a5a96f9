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

import org.manyi.analysis.Pareto;
import org.manyi.model.GroupField;
import org.manyi.report.internal.Codes;
import org.manyi.report.internal.CsvWriter;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.PartResult;

/**
 * One Pareto chart's figures as a table in the same form as {@link ScoresAsCsv}, one row per bar; the header alone when
 * there is nothing to count. Where groups were asked for, the first columns say which part a row is of, as in that
 * table.
 *
 * @param parts the charts; empty where a group has none by their basis
 */
public record ParetoAsCsv(List<PartResult<Optional<ParetoView>>> parts) implements AnalysisReport {

	public ParetoAsCsv {
		parts = List.copyOf(parts);
	}

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		List<GroupField> fields = analysis.request().by().stream().distinct().sorted().toList();
		if (!fields.isEmpty()) {
			csv.text("part");
			for (GroupField field : fields) {
				csv.text(Codes.of(field));
			}
		}
		csv.text("rank").text("category").text("label_zh").text("label_en").text("count").text("percent")
				.text("sheet_percent").text("cumulative_percent").text("class").text("approval").text("version")
				.text("version_choice").endRow();
		for (PartResult<Optional<ParetoView>> part : parts) {
			if (part.result().isPresent()) {
				for (Pareto.Bar bar : part.result().get().pareto().bars()) {
					key(csv, part.part(), fields);
					bar(csv, part.part(), bar);
				}
			}
		}
		csv.flush();
	}

	private static void key(CsvWriter csv, AnalysisPart part, List<GroupField> fields) throws IOException {
		if (!fields.isEmpty()) {
			csv.text(part.group().isPresent() ? "group" : "total");
			for (GroupField field : fields) {
				csv.text(part.group().map(group -> group.values().getOrDefault(field, "")).orElse(""));
			}
		}
	}

	private static void bar(CsvWriter csv, AnalysisPart part, Pareto.Bar bar) throws IOException {
		csv.number(bar.rank()).text(bar.id()).text(bar.label().zh()).text(bar.label().en()).number(bar.amount())
				.number(bar.percent()).number(bar.sheetPercent()).number(bar.cumulativePercent())
				.text(Codes.of(bar.paretoClass())).text(Codes.of(part.plan().approval()))
				.text(part.plan().methodology().version()).text(Codes.of(part.version().choice())).endRow();
	}
}
