/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Optional;

import org.manyi.analysis.LowestItems;
import org.manyi.analysis.units.MixEffect;
import org.manyi.analysis.units.PooledScore;
import org.manyi.model.Band;
import org.manyi.report.MixSentence;
import org.manyi.service.PartResult;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitFigure;
import org.manyi.service.units.UnitRow;

/** Units side by side. */
public final class UnitsJson {

	private final JsonWriter json;

	public UnitsJson(JsonWriter json) {
		this.json = json;
	}

	public void write(UnitComparison comparison) throws IOException {
		json.startObject();
		new DocumentHead(json).write(comparison.analysis());
		json.word("by", Codes.of(comparison.by()));
		json.number("valid", comparison.analysis().total().scores().responses().valid());
		json.startArray("figures");
		for (UnitFigure figure : comparison.figures()) {
			json.startObject();
			figure(json, figure);
			whole(comparison, figure);
			json.endObject();
		}
		json.endArray();
		new GroupsJson(json).write(
				comparison.units().stream().map(row -> new PartResult<>(row.part(), row)).toList(),
				(object, group) -> unit(object, comparison, group.result()));
		json.endObject();
	}

	private static void figure(JsonWriter json, UnitFigure figure) throws IOException {
		json.word("kind", Codes.of(figure.kind()));
		json.word("id", figure.id());
		json.text("name", figure.name());
		json.score("value", figure.value());
		json.text("band", figure.band().certain().map(Band::name));
		json.number("valid", figure.valid());
	}

	private void whole(UnitComparison comparison, UnitFigure figure) throws IOException {
		json.number("meanOfUnits", comparison.meanOfUnits(figure.id()));
		json.number("change", comparison.change(figure.id()));
		Optional<MixEffect> mix = comparison.mix(figure.id());
		json.number("within", mix.map(MixEffect::within));
		json.number("mix", mix.map(MixEffect::mix));
		json.flag("turnsTheChange", mix.filter(MixEffect::turnsTheChange).isPresent());
		json.text("finding", new MixSentence(comparison).of(figure));
	}

	private static void unit(JsonWriter json, UnitComparison comparison, UnitRow unit) throws IOException {
		json.word("unit", unit.name());
		if (unit.rank().isPresent()) {
			json.number("rank", unit.rank().get().longValue());
		} else {
			json.nothing("rank");
		}
		json.number("valid", unit.valid());
		json.flag("flag", unit.few());
		json.startArray("figures");
		for (UnitFigure column : comparison.figures()) {
			Optional<UnitFigure> own = unit.figure(column.id());
			if (own.isPresent()) {
				json.startObject();
				figure(json, own.get());
				json.flag("flag", unit.few(own.get()));
				parts(json, comparison, unit, column.id());
				json.endObject();
			}
		}
		json.endArray();
		json.startArray("lowest");
		for (LowestItems.Entry entry : unit.lowest()) {
			json.startObject();
			json.word("id", entry.itemId());
			json.score("score", entry.score());
			json.number("valid", entry.valid());
			Optional<Double> chance = unit.chanceOfLowest(entry.itemId());
			if (chance.isPresent()) {
				json.decimal("probability", chance.get());
			} else {
				json.nothing("probability");
			}
			json.endObject();
		}
		json.endArray();
	}

	private static void parts(JsonWriter json, UnitComparison comparison, UnitRow unit, String id)
			throws IOException {
		PooledScore pooled = comparison.pooled(id);
		json.number("share", pooled.share(unit.name()));
		json.number("pull", pooled.pull(unit.name()));
		Optional<MixEffect.Part> part = comparison.mix(id).map(MixEffect::groups)
				.flatMap(groups -> Optional.ofNullable(groups.get(unit.name())));
		json.number("change", comparison.change(unit.name(), id));
		json.number("within", part.map(MixEffect.Part::within));
		json.number("mix", part.map(MixEffect.Part::mix));
	}
}
