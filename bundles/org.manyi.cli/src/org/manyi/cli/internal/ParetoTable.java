/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoClass;
import org.manyi.report.ParetoView;

/** A Pareto chart's figures, with a bar of characters. */
final class ParetoTable {

	private static final int LONGEST_BAR = 30;

	private final Texts texts;
	private final TextPage page;

	ParetoTable(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	void write(ParetoView view) {
		Pareto pareto = view.pareto();
		page.heading(texts.get("pareto.heading." + pareto.basis().name(), Numbers.amount(pareto.total())));
		if (pareto.bars().isEmpty()) {
			page.line("  " + texts.get("pareto.nothing"));
			return;
		}
		TextTable table = new TextTable().figures(texts.get("column.rank")).words(texts.get("column.category"))
				.figures(texts.get("column.count")).figures(texts.get("column.share"))
				.figures(texts.get("column.sheets")).figures(texts.get("column.cumulative"))
				.words(texts.get("column.class")).words("");
		for (Pareto.Bar bar : pareto.bars()) {
			table.row(List.of(Integer.toString(bar.rank()), texts.of(bar.label()), Numbers.amount(bar.amount()),
					Numbers.percent(bar.percent()), bar.sheetPercent().map(Numbers::percent).orElse(""),
					Numbers.percent(bar.cumulativePercent()),
					bar.paretoClass() == ParetoClass.OTHER ? texts.get("pareto.other") : bar.paretoClass().name(),
					"█".repeat(length(bar, pareto))));
		}
		page.lines(table.lines());
		view.limit().ifPresent(limit -> page.line("  " + texts.get("pareto.gathered", limit)));
	}

	private static int length(Pareto.Bar bar, Pareto pareto) {
		double largest = pareto.bars().stream().mapToDouble(each -> each.amount().doubleValue()).max().orElse(1);
		return Math.max(1, (int) Math.round(LONGEST_BAR * bar.amount().doubleValue() / largest));
	}
}
