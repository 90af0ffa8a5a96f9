/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.analysis.Pareto;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/**
 * A Pareto chart as data: what is shown, not how.
 *
 * @param pareto     the bars; none of them gives a picture that says so in words
 * @param axisLabel  what the left axis counts, one or two words
 * @param title      the heading; empty for none, as in a view that has one already
 * @param subtitle   of which slice, methodology, version and how many answers the chart speaks; empty for none
 * @param locale     language of the labels and format of the numbers
 * @param selectedId id of the bar to mark; empty, or an id that has no bar, marks none
 * @param highest    where the left axis ends, so that two charts have the same one; empty for the total, as is one
 *                   below it
 * @param sheets     n, the sheets that shares of sheets are of, told with the figures of each bar; empty where that is
 *                   not known
 */
public record ParetoChart(Pareto pareto, LocalizedText axisLabel, Optional<LocalizedText> title,
		Optional<LocalizedText> subtitle, Locale locale, Optional<String> selectedId,
		Optional<Rational> highest, OptionalLong sheets) implements Chart {

	/** A chart with the title and axis label usual for what is counted, no subtitle and nothing marked. */
	public static ParetoChart of(Pareto pareto, Locale locale) {
		LocalizedText title = switch (pareto.basis()) {
		case LOW_ANSWERS -> new LocalizedText("不满意作答排列图", "Pareto chart of low answers");
		case LOST_POINTS -> new LocalizedText("失分排列图", "Pareto chart of lost points");
		case CATEGORIES -> new LocalizedText("意见排列图", "Pareto chart of opinions");
		};
		LocalizedText axis = switch (pareto.basis()) {
		case LOW_ANSWERS -> new LocalizedText("不满意作答数", "Low answers");
		case LOST_POINTS -> new LocalizedText("失分", "Lost points");
		case CATEGORIES -> new LocalizedText("意见数", "Mentions");
		};
		return new ParetoChart(pareto, axis, Optional.of(title), Optional.empty(), locale, Optional.empty(),
				Optional.empty(), OptionalLong.empty());
	}

	/** The same chart under another heading; empty for none. */
	public ParetoChart withTitle(Optional<LocalizedText> newTitle) {
		return new ParetoChart(pareto, axisLabel, newTitle, subtitle, locale, selectedId, highest, sheets);
	}

	/** The same chart with another line under its heading; empty for none. */
	public ParetoChart withSubtitle(Optional<LocalizedText> newSubtitle) {
		return new ParetoChart(pareto, axisLabel, title, newSubtitle, locale, selectedId, highest, sheets);
	}

	/** The same chart in another language. */
	public ParetoChart withLocale(Locale newLocale) {
		return new ParetoChart(pareto, axisLabel, title, subtitle, newLocale, selectedId, highest, sheets);
	}

	/** The same chart with another bar marked; empty for none. */
	public ParetoChart withSelected(Optional<String> newSelectedId) {
		return new ParetoChart(pareto, axisLabel, title, subtitle, locale, newSelectedId, highest, sheets);
	}

	/** The same chart with a left axis that ends there, so that two charts have the same one. */
	public ParetoChart withHighest(Rational newHighest) {
		return new ParetoChart(pareto, axisLabel, title, subtitle, locale, selectedId, Optional.of(newHighest),
				sheets);
	}

	/** The same chart of so many sheets. */
	public ParetoChart withSheets(long newSheets) {
		return new ParetoChart(pareto, axisLabel, title, subtitle, locale, selectedId, highest,
				OptionalLong.of(newSheets));
	}

	/** Where the left axis ends: at the total, or above it. */
	public Rational axisEnd() {
		return highest.filter(end -> end.compareTo(pareto.total()) > 0).orElse(pareto.total());
	}
}
