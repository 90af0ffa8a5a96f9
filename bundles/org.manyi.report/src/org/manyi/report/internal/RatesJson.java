/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;

import org.manyi.model.Rational;
import org.manyi.service.Rate;
import org.manyi.service.RateTable;

/** Rates of surveys. */
public final class RatesJson {

	private final JsonWriter json;

	public RatesJson(JsonWriter json) {
		this.json = json;
	}

	public void write(RateTable rates) throws IOException {
		json.startObject();
		json.number("schemaVersion", DocumentHead.SCHEMA_VERSION);
		json.emptyArray("readings");
		DocumentHead.warnings(json, rates.warnings());
		json.emptyArray("withheld");
		json.word("workspace", rates.workspace().toString());
		json.number("dataVersion", rates.version().number());
		json.word("by", Codes.of(rates.grouping()));
		rows("rates", rates.rows());
		rows("totals", rates.totals());
		json.endObject();
	}

	private void rows(String name, List<Rate> rates) throws IOException {
		json.startArray(name);
		for (Rate rate : rates) {
			json.startObject();
			json.word("survey", rate.surveyId());
			json.word("unit", rate.unit());
			json.word("region", rate.region());
			json.word("occasion", rate.occasion());
			json.number("sent", rate.responses().sent());
			json.number("reached", rate.reached());
			json.number("returned", rate.responses().returned());
			json.number("valid", rate.responses().valid());
			json.number("returnRate", rate.returnRate().map(Rational.HUNDRED::multiply));
			json.number("validReturnRate", rate.validReturnRate().map(Rational.HUNDRED::multiply));
			json.endObject();
		}
		json.endArray();
	}
}
