/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Optional;

import org.manyi.analysis.drivers.Driver;
import org.manyi.analysis.drivers.ImportancePerformance;
import org.manyi.analysis.drivers.Outcome;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.Importance;

/** What drives satisfaction. */
public final class DriversJson {

	private final JsonWriter json;
	private final Importance importance;

	/**
	 * @param importance by which the quadrants are told
	 */
	public DriversJson(JsonWriter json, Importance importance) {
		this.json = json;
		this.importance = importance;
	}

	public void write(DriverFindings findings) throws IOException {
		json.startObject();
		new DocumentHead(json).write(findings.analysis());
		json.word("outcome", findings.found().outcome() instanceof Outcome.OfItem(String id) ? Optional.of(id)
				: Optional.empty());
		number("explained", findings.found().explained());
		json.text("refusal", findings.found().refusal());
		json.word("importance", Codes.of(importance));
		ImportancePerformance plan = findings.plan(importance);
		number("importanceLine", plan.importanceLine());
		number("performanceLine", plan.performanceLine());
		json.startArray("items");
		for (ItemResult item : findings.items()) {
			json.startObject();
			item(findings, plan, item);
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void item(DriverFindings findings, ImportancePerformance plan, ItemResult item) throws IOException {
		Optional<Driver> driver = findings.driver(item.item().id());
		json.word("id", item.item().id());
		json.text("name", item.item().name());
		json.score("score", item.score().value());
		json.number("valid", item.tally().valid());
		json.number("weight", item.score().weight());
		json.number("sheets", driver.map(Driver::sheets).orElse(0L));
		number("correlation", driver.flatMap(Driver::correlation));
		Optional<Driver.Part> part = driver.flatMap(Driver::regression);
		number("share", part.map(Driver.Part::share));
		number("beta", part.map(Driver.Part::beta));
		number("inflation", part.map(Driver.Part::inflation));
		json.word("quadrant", plan.quadrant(item.item().id()).map(Codes::of));
	}

	private void number(String name, Optional<Double> value) throws IOException {
		if (value.isPresent()) {
			json.decimal(name, value.get().doubleValue());
		} else {
			json.nothing(name);
		}
	}
}
