/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.exchange.ui.internal.Texts;
import org.manyi.model.Rational;
import org.manyi.service.Rate;
import org.manyi.service.RateTable;
import org.manyi.ui.NumberText;

/**
 * A line of the table of rates.
 *
 * @param id    its identity in the table
 * @param rate  how many were sent, reached, returned and valid
 * @param total whether it is the sum of the survey
 */
record RateRow(String id, Rate rate, boolean total) {

	/** The rows, the sum last. */
	static List<RateRow> of(RateTable table) {
		List<RateRow> rows = new ArrayList<>();
		table.rows().forEach(rate -> rows.add(new RateRow(Integer.toString(rows.size()), rate, false)));
		table.totals().forEach(rate -> rows.add(new RateRow("total", rate, true)));
		return rows;
	}

	/** A unit, region or occasion; not said by some responses. */
	String name(Optional<String> name, Texts texts) {
		return name.map(said -> said.isEmpty() ? texts.messages().notSaid : said).orElse(texts.messages().all);
	}

	/** A count, where it is known. */
	static String count(OptionalLong count, Texts texts) {
		return count.isPresent() ? texts.count(count.getAsLong()) : NumberText.MISSING;
	}

	/** Percent with one decimal, half up, where it is known. */
	static String percent(Optional<Rational> share) {
		return share
				.map(part -> part.multiply(Rational.HUNDRED).toDecimal(1, RoundingMode.HALF_UP).toPlainString() + " %")
				.orElse(NumberText.MISSING);
	}
}
