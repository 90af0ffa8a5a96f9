/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.model.Rational;
import org.manyi.service.Rate;
import org.manyi.service.RateTable;

/** Rates for people at a terminal. */
final class RatesText {

	private final Texts texts;

	RatesText(Texts texts) {
		this.texts = texts;
	}

	TextPage of(RateTable rates) {
		TextTable table = new TextTable().words(texts.get("column.survey"));
		boolean units = rates.rows().stream().anyMatch(rate -> rate.unit().isPresent());
		boolean regions = rates.rows().stream().anyMatch(rate -> rate.region().isPresent());
		boolean occasions = rates.rows().stream().anyMatch(rate -> rate.occasion().isPresent());
		if (units) {
			table.words(texts.get("field.UNIT"));
		}
		if (regions) {
			table.words(texts.get("field.REGION"));
		}
		if (occasions) {
			table.words(texts.get("population.field.OCCASION"));
		}
		for (String column : List.of("sent", "reached", "returned", "validSheets", "returnRate", "validReturnRate")) {
			table.figures(texts.get("column." + column));
		}
		rates.rows().forEach(rate -> table.row(cells(rate, units, regions, occasions, false)));
		rates.totals().forEach(rate -> table.row(cells(rate, units, regions, occasions, true)));
		TextPage page = new TextPage()
				.line(texts.get("rates.head", rates.workspace(), String.valueOf(rates.version().number())))
				.lines(table.lines());
		if (!rates.warnings().isEmpty()) {
			page.heading(texts.get("warnings.heading"));
			rates.warnings().forEach(warning -> page.line("  ! " + texts.of(warning.text())));
		}
		return page;
	}

	private List<String> cells(Rate rate, boolean units, boolean regions, boolean occasions, boolean total) {
		List<String> cells = new ArrayList<>(List.of(rate.surveyId()));
		List<String> names = new ArrayList<>();
		if (units) {
			names.add(name(rate.unit(), "rates.allUnits"));
		}
		if (regions) {
			names.add(name(rate.region(), "groups.unsaid"));
		}
		if (occasions) {
			names.add(name(rate.occasion(), "groups.unsaid"));
		}
		for (int i = 0; i < names.size(); i++) {
			cells.add(!total ? names.get(i) : i == 0 ? texts.get("rates.total") : "");
		}
		cells.add(count(rate.responses().sent()));
		cells.add(count(rate.reached()));
		cells.add(Long.toString(rate.responses().returned()));
		cells.add(Long.toString(rate.responses().valid()));
		cells.add(percent(rate.returnRate()));
		cells.add(percent(rate.validReturnRate()));
		return cells;
	}

	private String name(Optional<String> name, String otherwise) {
		return name.map(said -> said.isEmpty() ? texts.get("groups.unsaid") : said)
				.orElseGet(() -> texts.get(otherwise));
	}

	private String count(OptionalLong count) {
		return count.isPresent() ? Long.toString(count.getAsLong()) : texts.get("rates.unknown");
	}

	private String percent(Optional<Rational> share) {
		return share.map(Rational.HUNDRED::multiply).map(Numbers::percent).orElseGet(() -> texts.get("rates.unknown"));
	}
}
