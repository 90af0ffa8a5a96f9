/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;

import org.manyi.analysis.LowestItems;
import org.manyi.model.Methodology;
import org.manyi.service.interval.SliceIntervals;
import org.manyi.report.ScoreFormat;

/** The items ranked from the lowest. */
final class LowestTable {

	private final Texts texts;
	private final ScoreFormat format;
	private final Methodology methodology;

	LowestTable(Texts texts, ScoreFormat format, Methodology methodology) {
		this.texts = texts;
		this.format = format;
		this.methodology = methodology;
	}

	/**
	 * The table.
	 *
	 * @param intervals how likely each item is the lowest, in a column of its own where that is known
	 */
	List<String> of(LowestItems lowest, SliceIntervals intervals) {
		TextTable table = new TextTable().figures(texts.get("column.rank")).words(texts.get("column.item"))
				.figures(texts.get("column.score")).figures(texts.get("column.chanceOfLowest"))
				.figures(texts.get("column.valid")).words("");
		for (LowestItems.Entry entry : lowest.entries()) {
			table.row(List.of(Integer.toString(entry.rank()), name(entry.itemId()), format.format(entry.score()),
					intervals.chanceOfLowest(entry.itemId()).map(chance -> IntervalText.number(chance * 100) + "%")
							.orElse(""),
					Long.toString(entry.valid()),
					entry.fewAnswers() ? texts.get("lowest.fewAnswers", methodology.minimumValid()) : ""));
		}
		return table.lines();
	}

	/** The item's name, its id where the methodology has no such item. */
	String name(String itemId) {
		return methodology.indicators().item(itemId).map(item -> texts.of(item.name())).orElse(itemId);
	}
}
