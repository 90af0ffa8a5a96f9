/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.manyi.analysis.sensitivity.SimulationResult;
import org.manyi.model.Dimension;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.service.compare.Sensitivity;

/** What comes of weights at random, in words and tables. */
final class SimulationText {

	/** By which it is told how far weights stray. */
	private static final double TYPICAL_WEIGHT = 0.1;

	private final Texts texts;
	private final TextPage page;
	private final Sensitivity sensitivity;
	private final SimulationResult result;

	SimulationText(Texts texts, TextPage page, Sensitivity sensitivity) {
		this.texts = texts;
		this.page = page;
		this.sensitivity = sensitivity;
		result = sensitivity.simulation();
	}

	void write() {
		IndicatorSet indicators = sensitivity.analysis().plan().methodology().indicators();
		double deviation = result.settings().deviation(TYPICAL_WEIGHT);
		page.heading(texts.get("simulation.heading", result.settings().draws(),
				String.valueOf(result.settings().seed()), plain(result.settings().concentration())));
		page.line("  " + texts.get("simulation.how", number(deviation, 4)));
		page.line("  " + texts.get("simulation.figure", texts.of(sensitivity.name()), number(result.mean(), 2),
				number(result.low(), 2), number(result.high(), 2)));
		result.targetMet().ifPresent(met -> page
				.line("  " + texts.get("simulation.target", Numbers.percent(met, result.settings().draws()))));
		if (!result.bands().isEmpty()) {
			TextTable bands = new TextTable().words(texts.get("column.band")).figures(texts.get("simulation.in"))
					.figures(texts.get("simulation.atLeast"));
			result.bands().forEach(band -> bands.row(List.of(texts.of(band.band().name()), share(band.in()),
					share(band.atLeast()))));
			page.lines(bands.lines());
		}
		shares("simulation.mostLost", result.mostLost(), id -> indicators.item(id).map(Item::name)
				.orElseGet(() -> LocalizedText.same(id)));
		shares("simulation.lowestDimension", result.lowestDimension(),
				id -> indicators.dimensions().stream().filter(dimension -> dimension.id().equals(id)).findFirst()
						.map(Dimension::name).orElseGet(() -> LocalizedText.same(id)));
	}

	private void shares(String key, Map<String, Long> counts, Function<String, LocalizedText> names) {
		if (counts.isEmpty()) {
			return;
		}
		TextTable table = new TextTable().words(texts.get(key)).figures(texts.get("simulation.draws"));
		counts.entrySet().stream().filter(count -> count.getValue() > 0)
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
				.forEach(count -> table.row(List.of(texts.of(names.apply(count.getKey())), share(count.getValue()))));
		page.line("").lines(table.lines());
	}

	private String share(long draws) {
		return Numbers.percent(draws, result.settings().draws());
	}

	private static String number(double value, int decimals) {
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}

	private static String plain(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
				: Double.toString(value);
	}
}
