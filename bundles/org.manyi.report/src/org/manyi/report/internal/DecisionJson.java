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
import org.manyi.service.KeptRejects;
import org.manyi.store.api.Reject;
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

	private void start(String workspace) throws IOException {
		json.startObject();
		json.number("schemaVersion", DocumentHead.SCHEMA_VERSION);
		json.emptyArray("readings");
		json.emptyArray("warnings");
		json.emptyArray("withheld");
		json.word("workspace", workspace);
	}

	public void write(DecisionOutcome outcome) throws IOException {
		start(outcome.request().workspace().toString());
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
		start(history.workspace().toString());
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

	public void write(String workspace, List<KeptRejects> rejects) throws IOException {
		start(workspace);
		json.startArray("imports");
		for (KeptRejects kept : rejects) {
			json.startObject();
			json.number("import", kept.imported().number());
			json.word("survey", kept.imported().surveyId());
			json.word("file", String.valueOf(kept.imported().file().path().getFileName()));
			json.number("rejectedRows", kept.imported().rejected());
			json.number("invalidAnswers", kept.imported().invalid());
			json.startArray("rejected");
			for (Reject reject : kept.rejects()) {
				DocumentHead.reject(json, reject);
			}
			json.endArray();
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}
}
