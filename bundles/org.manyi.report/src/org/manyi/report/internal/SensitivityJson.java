/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.manyi.analysis.sensitivity.ItemSensitivity;
import org.manyi.analysis.sensitivity.SimulationResult;
import org.manyi.analysis.sensitivity.StableRange;
import org.manyi.analysis.sensitivity.WeightLimit;
import org.manyi.model.Band;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.service.compare.Sensitivity;

/** How far weights may move, and what comes of weights at random. */
public final class SensitivityJson {

	private final JsonWriter json;

	public SensitivityJson(JsonWriter json) {
		this.json = json;
	}

	/** Writes what there is beyond a limit, into the object of the limit. */
	private interface Beyond<B> {

		void write(B beyond) throws IOException;
	}

	public void write(Sensitivity sensitivity) throws IOException {
		json.startObject();
		new DocumentHead(json).write(sensitivity.analysis());
		figure(sensitivity);
		json.words("leftOut", sensitivity.leftOut());
		json.startArray("items");
		for (ItemSensitivity item : sensitivity.items()) {
			json.startObject();
			item(sensitivity, item);
			json.endObject();
		}
		json.endArray();
		json.startObject("simulation");
		simulation(sensitivity.simulation());
		json.endObject();
		json.endObject();
	}

	private void figure(Sensitivity sensitivity) throws IOException {
		json.startObject("figure");
		json.word("kind", Codes.of(sensitivity.kind()));
		json.word("id", sensitivity.id());
		json.text("name", sensitivity.name());
		json.score("value", sensitivity.score().value());
		json.text("band", sensitivity.band().certain().map(Band::name));
		json.decimal("target", sensitivity.target().map(Target::atLeast));
		json.flag("weighed", sensitivity.weighed());
		json.flag("exact", sensitivity.exact());
		json.flag("fixedDimensions", sensitivity.figure().fixedDimensions());
		json.endObject();
	}

	private void item(Sensitivity sensitivity, ItemSensitivity moved) throws IOException {
		String id = moved.item().id();
		json.word("id", id);
		json.text("name", sensitivity.analysis().plan().methodology().indicators().item(id).map(Item::name)
				.orElseGet(() -> LocalizedText.same(id)));
		json.number("score", moved.item().score());
		json.number("weight", moved.item().weight());
		json.number("lostPoints", sensitivity.figure().lostPoints(moved.item()));
		json.flag("movable", moved.movable());
		json.number("mostWeight", moved.most());
		json.number("slope", moved.slope());
		range("band", moved.band(), band -> json.text("beyond", band.map(Band::name)));
		range("target", moved.target(), met -> json.word("beyond", met ? "met" : "missed"));
		range("mostLost", Optional.of(moved.mostLost()), items -> json.words("beyond", items));
		range("lowestDimension", moved.lowestDimension(), dimensions -> json.words("beyond", dimensions));
	}

	private <B> void range(String name, Optional<StableRange<B>> range, Beyond<B> beyond) throws IOException {
		if (range.isEmpty()) {
			json.nothing(name);
			return;
		}
		json.startObject(name);
		limit("lower", range.get().lower(), beyond);
		limit("upper", range.get().upper(), beyond);
		json.endObject();
	}

	private <B> void limit(String name, Optional<WeightLimit<B>> limit, Beyond<B> beyond) throws IOException {
		if (limit.isEmpty()) {
			json.nothing(name);
			return;
		}
		json.startObject(name);
		json.number("weight", limit.get().weight());
		json.flag("included", limit.get().included());
		beyond.write(limit.get().beyond());
		json.endObject();
	}

	private void simulation(SimulationResult result) throws IOException {
		long draws = result.settings().draws();
		json.number("draws", draws);
		json.number("seed", result.settings().seed());
		json.decimal("concentration", result.settings().concentration());
		json.decimal("mean", result.mean());
		json.decimal("low", result.low());
		json.decimal("median", result.median());
		json.decimal("high", result.high());
		json.startArray("bands");
		for (SimulationResult.BandShare band : result.bands()) {
			json.startObject();
			json.text("band", band.band().name());
			json.decimal("from", Optional.of(band.band().lower()));
			json.number("share", Rational.of(band.in(), draws));
			json.number("shareAtLeast", Rational.of(band.atLeast(), draws));
			json.endObject();
		}
		json.endArray();
		json.number("shareBelowBands", Optional.of(Rational.of(result.belowBands(), draws))
				.filter(share -> !result.bands().isEmpty()));
		json.number("shareTargetMet", result.targetMet().isPresent()
				? Optional.of(Rational.of(result.targetMet().getAsLong(), draws)) : Optional.empty());
		shares("mostLost", result.mostLost(), draws);
		shares("lowestDimension", result.lowestDimension(), draws);
	}

	private void shares(String name, Map<String, Long> counts, long draws) throws IOException {
		json.startArray(name);
		for (Map.Entry<String, Long> count : counts.entrySet()) {
			json.startObject();
			json.word("id", count.getKey());
			json.number("share", Rational.of(count.getValue(), draws));
			json.endObject();
		}
		json.endArray();
	}
}
