/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.Methodology;
import org.manyi.model.Target;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.plugin.PlugInOverview;

/** The list of methodologies. */
public final class MethodologyJson {

	private final JsonWriter json;

	public MethodologyJson(JsonWriter json) {
		this.json = json;
	}

	public void write(List<MethodologyEntry> entries, PlugInOverview plugIns) throws IOException {
		DocumentHead.start(json);
		json.startArray("methodologies");
		for (MethodologyEntry entry : entries) {
			if (entry instanceof MethodologyEntry.Available available) {
				available(available.methodology(), available.origin());
			}
		}
		json.endArray();
		json.startArray("refused");
		for (MethodologyEntry entry : entries) {
			if (entry instanceof MethodologyEntry.Refused refused) {
				refused(refused);
			}
		}
		json.endArray();
		new PlugInJson(json).overview(plugIns);
		json.endObject();
	}

	private void available(Methodology methodology, String origin) throws IOException {
		json.startObject();
		json.word("id", methodology.id());
		json.word("version", methodology.version());
		json.text("name", methodology.name());
		json.word("status", Codes.of(methodology.status()));
		json.word("origin", origin);
		json.word("contentHash", methodology.contentHash());
		json.word("index", methodology.indicators().index().map(index -> index.id()));
		json.startArray("items");
		for (Item item : methodology.indicators().items()) {
			json.startObject();
			json.word("id", item.id());
			json.text("name", item.name());
			json.word("dimension", methodology.indicators().dimensionOf(item.id()).map(dimension -> dimension.id()));
			json.endObject();
		}
		json.endArray();
		json.startArray("measures");
		for (MeasureDefinition measure : methodology.measures()) {
			json.startObject();
			json.word("id", measure.id());
			json.text("name", measure.name());
			Optional<Target> target = measure.target();
			json.decimal("target", target.map(Target::atLeast));
			json.word("targetPeriod", target.map(Target::period).map(Codes::of));
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void refused(MethodologyEntry.Refused refused) throws IOException {
		json.startObject();
		json.word("origin", refused.origin());
		json.startArray("problems");
		for (FileProblem problem : refused.problems()) {
			json.startObject();
			json.number("line", problem.line());
			json.number("column", problem.column());
			json.text("text", problem.text());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}
}
