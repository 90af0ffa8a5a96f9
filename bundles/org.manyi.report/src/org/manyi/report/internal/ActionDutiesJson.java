/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.manyi.improvement.action.ActionDuty;
import org.manyi.improvement.action.DutyWaiver;

/** Writes duties to act. */
public final class ActionDutiesJson {

	private final JsonWriter json;

	public ActionDutiesJson(JsonWriter json) {
		this.json = json;
	}

	/**
	 * Writes it.
	 *
	 * @param workspace the folder
	 * @param version   the state of the data, [0, ∞)
	 * @param duties    in this order
	 * @throws IOException when the document cannot be written
	 */
	public void write(Path workspace, long version, List<ActionDuty> duties) throws IOException {
		DocumentHead.start(json, workspace.toString());
		json.number("dataVersion", version);
		json.startArray("duties");
		for (ActionDuty duty : duties) {
			json.startObject();
			json.word("id", duty.id());
			json.word("state", duty.state().name().toLowerCase(Locale.ROOT));
			json.word("survey", duty.source().provenance().survey());
			json.word("value", duty.source().provenance().value());
			json.words("actions", duty.linked());
			json.word("waivedBy", duty.waiver().map(DutyWaiver::person));
			json.word("reason", duty.waiver().map(DutyWaiver::reason));
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}
}
