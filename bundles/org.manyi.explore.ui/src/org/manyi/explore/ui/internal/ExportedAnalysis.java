/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.manyi.chart.Chart;
import org.manyi.chart.ChartSize;
import org.manyi.service.Analysis;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.table.TableText;

/**
 * An analysis of which something is written to a file.
 *
 * @param state of which state of the data its figures are
 */
public record ExportedAnalysis(Analysis analysis, DataState state, Texts texts) {

	/**
	 * The name that a file is offered: that of the survey, or of its file with the ending in place of its own. Figures
	 * that are not those of now say so.
	 *
	 * @param ending such as {@code pareto.png}
	 */
	public String fileName(String ending) {
		String source = Source.of(analysis.request()).name();
		boolean file = analysis.request().surveyId().isEmpty() && source.contains(".");
		return (file ? source.substring(0, source.lastIndexOf('.')) : source) + switch (state) {
			case DataState.Now now -> "-";
			case DataState.Submitted submitted -> "-as-submitted-";
			case DataState.AsOf(long version) -> "-version-" + version + "-";
		} + ending;
	}

	/** The table with a column that says that the figures are not approved, where they are not. */
	public TableText marked(TableText table) {
		return analysis.plan().approval().mark()
				.map(mark -> table.with(texts.messages().columnApproval, texts.of(mark))).orElse(table);
	}

	/**
	 * A chart of it.
	 *
	 * @param what names the chart in the name of a file, such as {@code pareto}
	 */
	public ChartPage page(Chart chart, TableText data, String what) {
		return new ChartPage(chart, marked(data), fileName(what));
	}

	/** The same in a size of its own. */
	public ChartPage page(Chart chart, TableText data, String what, ChartSize size) {
		return new ChartPage(chart, marked(data), fileName(what), size);
	}
}
