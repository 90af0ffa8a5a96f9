/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;

import org.manyi.analysis.LowestItems;
import org.manyi.scoring.api.Warning;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.methodology.MethodologyEffect;

/** What a draft makes of past periods. */
public final class EffectJson {

	private final JsonWriter json;

	public EffectJson(JsonWriter json) {
		this.json = json;
	}

	/** A whole document. */
	public void write(MethodologyEffect effect) throws IOException {
		DocumentHead.start(json);
		ProvisionJson versions = new ProvisionJson(json);
		json.word("source", effect.request().source().toString());
		json.word("by", Codes.of(effect.request().by()));
		versions.methodology("draft", effect.request().draft());
		json.flag("inForce", effect.request().inForce());
		json.startObject("total");
		period(effect.total());
		json.endObject();
		json.startArray("periods");
		for (MethodologyEffect.Period period : effect.periods()) {
			json.startObject();
			json.word("period", period.period());
			period(period);
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void period(MethodologyEffect.Period period) throws IOException {
		new ProvisionJson(json).methodology("rule", period.rule().methodology());
		GroupsJson.version(json, period.now().version());
		json.flag("turned", period.isTurned());
		slice("before", period.before(), period.now().warnings());
		slice("after", period.after(), period.after().warnings());
	}

	private void slice(String name, SliceAnalysis slice, List<Warning> warnings) throws IOException {
		json.startObject(name);
		DocumentHead.warnings(json, warnings);
		json.number("valid", slice.scores().responses().valid());
		new IndicatorJson(json, slice.intervals()).write(slice.scores());
		new MeasureJson(json, slice.intervals()).write(slice.scores().measures());
		json.words("lowest", lowest(slice.lowest()));
		json.endObject();
	}

	private static List<String> lowest(LowestItems lowest) {
		return lowest.lowest().stream().map(LowestItems.Entry::itemId).toList();
	}
}
