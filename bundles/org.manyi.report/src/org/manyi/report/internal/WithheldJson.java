/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Map;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.store.api.Withholding;

/** What was kept back from a shared audience. */
final class WithheldJson {

	private final JsonWriter json;

	WithheldJson(JsonWriter json) {
		this.json = json;
	}

	/** One entry per group; one without a key where all are kept back and none is named. */
	void write(Withholding withheld) throws IOException {
		json.startArray("withheld");
		if (withheld.unnamed()) {
			json.startObject();
			json.nothing("key");
			json.number("threshold", withheld.threshold());
			json.endObject();
		}
		for (GroupKey group : withheld.groups()) {
			json.startObject();
			json.startObject("key");
			for (Map.Entry<GroupField, String> value : group.values().entrySet()) {
				json.word(Codes.of(value.getKey()), value.getValue());
			}
			json.endObject();
			json.number("threshold", withheld.threshold());
			json.endObject();
		}
		json.endArray();
	}
}
