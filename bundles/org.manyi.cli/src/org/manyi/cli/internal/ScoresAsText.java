/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.ParetoBasis;
import org.manyi.model.Band;
import org.manyi.model.Methodology;
import org.manyi.report.AnalysisReport;
import org.manyi.report.ParetoView;
import org.manyi.report.ScoreFormat;
import org.manyi.service.Analysis;

/**
 * Scores for people at a terminal: what was read, the score table, measures, lowest items, the Pareto of low answers,
 * the groups, and what to know of all these.
 *
 * @param texts in their language
 */
record ScoresAsText(Texts texts) implements AnalysisReport {

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		TextPage page = new TextPage();
		Methodology methodology = analysis.plan().methodology();
		ScoreFormat format = new ScoreFormat(methodology.bands().bands().stream().map(Band::lower).toList());
		InputText input = new InputText(texts, page);
		input.head(analysis);
		page.heading(texts.get("scores.heading"));
		page.lines(
				new ScoreTable(texts, format, methodology).of(analysis.total().scores(), analysis.total().intervals()));
		new MeasureText(texts, page).write(analysis.total().scores().measures(), analysis.total().intervals());
		new IntervalNotes(texts, page).write(analysis.total());
		List<String> lowest = new LowestTable(texts, format, methodology).of(analysis.total().lowest(),
				analysis.total().intervals());
		if (!lowest.isEmpty()) {
			page.heading(texts.get("lowest.heading")).lines(lowest);
		}
		analysis.total().paretos().by(ParetoBasis.LOW_ANSWERS)
				.ifPresent(pareto -> new ParetoTable(texts, page).write(ParetoView.of(pareto, Optional.empty())));
		GroupTable groups = new GroupTable(texts, format, analysis);
		if (analysis.submitted().isPresent()) {
			page.heading(texts.get("submitted.heading"));
			page.lines(groups.wholeLines());
		}
		if (!analysis.request().by().isEmpty()) {
			page.heading(texts.get("groups.heading"));
			page.lines(groups.lines());
		}
		input.tail(analysis);
		page.writeTo(out);
	}
}
