/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.slice.Restriction;
import org.manyi.service.slice.SliceValues;

/** What a survey can be sliced by. */
public final class SlicesJson {

	private final JsonWriter json;

	public SlicesJson(JsonWriter json) {
		this.json = json;
	}

	/** Writes a document about it, and about the slices kept under names. */
	public void write(SliceValues values, SortedMap<String, Slice> named) throws IOException {
		DocumentHead.start(json, values.warnings());
		json.startArray("fields");
		for (GroupField field : SliceValues.FIELDS) {
			if (!values.of(field).isEmpty()) {
				field(field, values.of(field));
			}
		}
		json.endArray();
		json.startArray("regions");
		for (Map.Entry<String, SortedSet<String>> region : values.places().entrySet()) {
			json.startObject();
			json.word("region", region.getKey());
			json.words("units", region.getValue());
			json.endObject();
		}
		json.endArray();
		json.startArray("named");
		for (Map.Entry<String, Slice> kept : named.entrySet()) {
			json.startObject();
			json.word("name", kept.getKey());
			slice(json, kept.getValue());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void field(GroupField field, SortedMap<String, Long> values) throws IOException {
		json.startObject();
		json.word("field", field.word());
		json.startArray("values");
		for (Map.Entry<String, Long> value : values.entrySet()) {
			json.startObject();
			json.word("value", value.getKey());
			json.number("returned", value.getValue());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	/** The values that each field is restricted to; of all responses an empty object. */
	static void slice(JsonWriter json, Slice slice) throws IOException {
		json.startObject("slice");
		for (Restriction restriction : Restriction.of(slice)) {
			json.words(restriction.field().word(), restriction.values());
		}
		json.endObject();
	}
}
