/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

import org.manyi.analysis.quality.Coefficient;
import org.manyi.analysis.quality.ItemReliability;
import org.manyi.analysis.quality.PeriodBalance;
import org.manyi.analysis.quality.Reliability;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.Scale;

/** Months, durations and reliability of a survey. */
final class QualityFiguresJson {

	private final JsonWriter json;

	QualityFiguresJson(JsonWriter json) {
		this.json = json;
	}

	void write(QualityReport report) throws IOException {
		if (report.months().isPresent()) {
			months(report.months().get());
		} else {
			json.nothing("months");
		}
		json.startObject("durations");
		json.number("known", report.durations().known());
		json.number("medianSeconds", report.durations().medianSeconds());
		json.endObject();
		json.startArray("scales");
		for (Scale scale : report.scales()) {
			scale(scale);
		}
		json.endArray();
	}

	private void months(PeriodBalance balance) throws IOException {
		json.startObject("months");
		json.number("median", balance.median());
		json.startObject("responses");
		for (Map.Entry<YearMonth, Long> month : balance.months().entrySet()) {
			json.number(month.getKey().toString(), month.getValue());
		}
		json.endObject();
		json.startArray("gaps");
		for (PeriodBalance.Gap gap : balance.gaps()) {
			json.startObject();
			json.word("first", gap.first().toString());
			json.word("last", gap.last().toString());
			json.number("months", gap.months());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void scale(Scale scale) throws IOException {
		Reliability reliability = scale.reliability();
		json.startObject();
		json.word("dimension", scale.dimensionId());
		json.text("name", scale.name());
		coefficient("alpha", reliability.alpha());
		coefficient("standardisedAlpha", reliability.standardised());
		coefficient("meanCorrelation", reliability.meanCorrelation());
		json.text("undefined", reason(reliability.alpha()));
		json.words("leftOut", reliability.leftOut());
		json.startArray("items");
		for (ItemReliability item : reliability.items()) {
			json.startObject();
			json.word("id", item.itemId());
			json.number("valid", item.valid());
			coefficient("itemRest", item.itemRest());
			coefficient("alphaWithout", item.alphaWithout());
			json.text("undefined", reason(item.itemRest()).or(() -> reason(item.alphaWithout())));
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void coefficient(String name, Coefficient coefficient) throws IOException {
		json.number(name, coefficient.number().map(BigDecimal::new).map(Rational::of));
	}

	private static Optional<LocalizedText> reason(Coefficient coefficient) {
		return coefficient instanceof Coefficient.Undefined(LocalizedText reason) ? Optional.of(reason)
				: Optional.empty();
	}
}
