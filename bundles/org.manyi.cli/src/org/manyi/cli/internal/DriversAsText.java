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
import java.util.Locale;
import java.util.Optional;

import org.manyi.analysis.drivers.Driver;
import org.manyi.analysis.drivers.ImportancePerformance;
import org.manyi.analysis.drivers.Outcome;
import org.manyi.model.Band;
import org.manyi.model.Item;
import org.manyi.model.Methodology;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.Importance;

/**
 * What drives satisfaction, for people at a terminal.
 *
 * @param texts      in their language
 * @param importance by which the quadrants are told
 */
record DriversAsText(Texts texts, Importance importance) {

	void write(DriverFindings findings, OutputStream out) throws IOException {
		TextPage page = new TextPage();
		Methodology methodology = findings.analysis().plan().methodology();
		ScoreFormat format = new ScoreFormat(methodology.bands().bands().stream().map(Band::lower).toList());
		InputText input = new InputText(texts, page);
		input.head(findings.analysis());
		page.heading(findings.found().outcome() instanceof Outcome.OfItem(String id)
				? texts.get("drivers.heading",
						methodology.indicators().item(id).map(Item::name).map(texts::of).orElse(id))
				: texts.get("drivers.headingOthers"));
		findings.found().explained().ifPresent(
				explained -> page.line(texts.get("drivers.explained", String.format(Locale.ROOT, "%.3f", explained))));
		findings.found().refusal()
				.ifPresent(reason -> page.line(texts.get("drivers.refused", texts.of(reason))));
		page.lines(table(findings, format));
		page.line("  " + texts.get("drivers.lines." + importance.name()));
		input.tail(findings.analysis());
		page.writeTo(out);
	}

	private List<String> table(DriverFindings findings, ScoreFormat format) {
		ImportancePerformance plan = findings.plan(importance);
		TextTable table = new TextTable().words(texts.get("column.item")).figures(texts.get("column.score"))
				.figures(texts.get("column.weight")).figures(texts.get("drivers.correlation"))
				.figures(texts.get("drivers.share")).figures("β").figures("VIF")
				.figures(texts.get("column.sheets.both")).words("");
		for (ItemResult item : findings.items()) {
			Optional<Driver> driver = findings.driver(item.item().id());
			Optional<Driver.Part> part = driver.flatMap(Driver::regression);
			table.row(List.of(texts.of(item.item().name()), format.format(item.score().value()),
					item.score().weight().map(weight -> decimals(weight.doubleValue())).orElse(""),
					driver.flatMap(Driver::correlation).map(DriversAsText::decimals).orElse("–"),
					part.map(Driver.Part::share).map(DriversAsText::decimals).orElse(""),
					part.map(Driver.Part::beta).map(DriversAsText::decimals).orElse(""),
					part.map(Driver.Part::inflation).map(vif -> String.format(Locale.ROOT, "%.1f", vif)).orElse(""),
					driver.map(Driver::sheets).map(String::valueOf).orElse(""),
					plan.quadrant(item.item().id()).map(quadrant -> texts.get("drivers." + quadrant.name()))
							.orElse("")));
		}
		return table.lines();
	}

	/** What is 0 so rounded has no sign. */
	private static String decimals(double value) {
		String number = String.format(Locale.ROOT, "%.3f", value);
		return number.equals("-0.000") ? "0.000" : number;
	}
}
