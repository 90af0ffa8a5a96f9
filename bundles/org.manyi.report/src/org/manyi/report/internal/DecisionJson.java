/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;

import org.manyi.service.DataHistory;
import org.manyi.service.DecisionOutcome;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.Exclusion;
import org.manyi.store.api.workspace.StoredResponse;

/** Documents about decisions on data. */
public final class DecisionJson {

	private final JsonWriter json;
	private final ChangeJson changes;

	public DecisionJson(JsonWriter json) {
		this.json = json;
		changes = new ChangeJson(json);
	}

	public void write(DecisionOutcome outcome) throws IOException {
		DocumentHead.start(json, outcome.request().workspace().toString());
		json.word("survey", outcome.survey().id());
		boolean changed = outcome.result().change().isPresent();
		json.word("status", changed ? outcome.request().dryRun() ? "dry-run" : "done" : "unchanged");
		if (changed) {
			json.startObject("change");
			changes.change(outcome.result().change().get());
			json.endObject();
		} else {
			json.nothing("change");
		}
		changes.amendments(outcome.result().amendments());
		changes.responses("unchanged", outcome.result().unchanged().stream().map(StoredResponse::key).toList());
		json.endObject();
	}

	public void write(DataHistory history) throws IOException {
		DocumentHead.start(json, history.workspace().toString());
		json.number("dataVersion", history.version());
		json.startArray("changes");
		for (Change change : history.changes()) {
			json.startObject();
			changes.change(change);
			json.endObject();
		}
		json.endArray();
		json.startArray("surveys");
		for (DataHistory.OfSurvey survey : history.surveys()) {
			json.startObject();
			json.word("survey", survey.survey().id());
			exclusions(survey.exclusions());
			corrections(survey.corrections());
			changes.frozenMonths(survey.frozenMonths());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void exclusions(List<Exclusion> exclusions) throws IOException {
		json.startArray("exclusions");
		for (Exclusion exclusion : exclusions) {
			json.startObject();
			changes.response(exclusion.response());
			json.number("since", exclusion.since().number());
			changes.head(exclusion.decision());
			json.endObject();
		}
		json.endArray();
	}

	private void corrections(List<Correction> corrections) throws IOException {
		json.startArray("corrections");
		for (Correction correction : corrections) {
			json.startObject();
			changes.answer(correction);
			changes.head(correction.decision());
			json.endObject();
		}
		json.endArray();
	}
}
