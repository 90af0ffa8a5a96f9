/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.Warning;
import org.manyi.service.Analysis;
import org.manyi.service.VersionUse;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Reject;
import org.manyi.store.api.StoredInput;

/** What every document about an analysis begins with: the rule, its readings, what to be warned of, what was read. */
public final class DocumentHead {

	/** The version of the documents' fields. */
	static final int SCHEMA_VERSION = 1;

	private final JsonWriter json;

	public DocumentHead(JsonWriter json) {
		this.json = json;
	}

	public void write(Analysis analysis) throws IOException {
		json.number("schemaVersion", SCHEMA_VERSION);
		rule(analysis.plan(), analysis.versions().whole());
		warnings(json, analysis.warnings());
		new WithheldJson(json).write(analysis.withheld());
		input(analysis);
		SlicesJson.slice(json, analysis.request().slice());
	}

	/** The methodology and the readings in force. */
	void rule(ScoringPlan plan, VersionUse use) throws IOException {
		methodology(plan, use);
		readings(plan);
	}

	/** The readings in force, into the object that is open. */
	public void readings(ScoringPlan plan) throws IOException {
		json.startArray("readings");
		for (Reading reading : plan.readings()) {
			reading(reading);
		}
		json.endArray();
	}

	/** The beginning of a document about a workspace that says nothing of scores. */
	static void start(JsonWriter json, String workspace) throws IOException {
		start(json);
		json.word("workspace", workspace);
	}

	/** The beginning of a document that says nothing of scores. */
	static void start(JsonWriter json) throws IOException {
		start(json, List.of());
	}

	/** The same with warnings. */
	static void start(JsonWriter json, List<Warning> warnings) throws IOException {
		json.startObject();
		json.number("schemaVersion", SCHEMA_VERSION);
		json.emptyArray("readings");
		warnings(json, warnings);
		json.emptyArray("withheld");
	}

	static void warnings(JsonWriter json, List<Warning> warnings) throws IOException {
		json.startArray("warnings");
		for (Warning warning : warnings) {
			json.startObject();
			json.word("code", warning.code());
			json.word("subject", warning.subject());
			json.text("text", warning.text());
			json.endObject();
		}
		json.endArray();
	}

	private void methodology(ScoringPlan plan, VersionUse use) throws IOException {
		json.startObject("methodology");
		json.word("id", plan.methodology().id());
		json.word("version", plan.methodology().version());
		json.text("name", plan.methodology().name());
		json.word("contentHash", plan.methodology().contentHash());
		json.word("status", Codes.of(plan.methodology().status()));
		json.word("approval", Codes.of(plan.approval()));
		GroupsJson.version(json, use);
		OptionsInForce options = OptionsInForce.of(plan);
		json.words("options", options.everywhere());
		json.startObject("optionsByPlace");
		for (Map.Entry<String, SortedMap<String, String>> place : options.byPlace().entrySet()) {
			json.words(place.getKey(), place.getValue());
		}
		json.endObject();
		json.words("changedOptions", plan.options());
		json.endObject();
	}

	private void reading(Reading reading) throws IOException {
		json.startObject();
		json.word("subject", reading.subject());
		json.word("value", reading.value());
		json.text("text", reading.text());
		json.word("mark", reading.mark().map(Codes::of));
		if (reading.clause().isPresent()) {
			json.startObject("clause");
			json.word("document", reading.clause().get().document());
			json.word("section", reading.clause().get().clause());
			json.endObject();
		} else {
			json.nothing("clause");
		}
		json.flag("approved", reading.approved());
		json.words("places", reading.places());
		json.endObject();
	}

	private void input(Analysis analysis) throws IOException {
		InputReport input = analysis.input();
		json.startObject("input");
		boolean isFile = input.stored().isEmpty();
		json.word("file", Optional.of(input.file()).filter(name -> isFile));
		json.word("sha256", Optional.of(input.sha256()).filter(digest -> isFile));
		json.word("encoding", Optional.of(input.encoding()).filter(name -> isFile));
		json.word("separator", Optional.of(input.separator() == InputReport.NO_SEPARATOR ? ""
				: String.valueOf(input.separator())).filter(character -> isFile));
		stored(input.stored());
		decisions("exclusions", input.stored().map(StoredInput::exclusions).orElse(List.of()));
		decisions("corrections", input.stored().map(StoredInput::corrections).orElse(List.of()));
		new ChangeJson(json).frozenMonths(analysis.frozenMonths());
		json.number("rows", input.rows());
		json.number("rejectedRows", input.rejectedRows());
		json.number("invalidAnswers", input.invalid());
		json.number("rejectedCount", input.rejectedCount());
		json.startArray("rejected");
		for (Reject reject : input.rejected()) {
			reject(json, reject);
		}
		json.endArray();
		columns(json, input.columns());
		json.endObject();
	}

	static void reject(JsonWriter json, Reject reject) throws IOException {
		json.startObject();
		json.number("row", reject.row());
		json.word("column", reject.column());
		json.word("value", reject.value());
		json.text("reason", reject.reason());
		json.endObject();
	}

	private void decisions(String name, List<StoredInput.Decision> decisions) throws IOException {
		json.startArray(name);
		for (StoredInput.Decision decision : decisions) {
			json.startObject();
			json.number("version", decision.version());
			json.word("at", decision.at().toString());
			json.word("person", Optional.of(decision.person()).filter(person -> !person.isEmpty()));
			json.word("reason", Optional.of(decision.reason()).filter(reason -> !reason.isEmpty()));
			json.number("count", decision.count());
			json.endObject();
		}
		json.endArray();
	}

	private void stored(Optional<StoredInput> stored) throws IOException {
		json.word("workspace", stored.map(where -> where.workspace().toString()));
		json.word("survey", stored.map(StoredInput::surveyId));
		json.number("dataVersion",
				stored.map(where -> OptionalLong.of(where.version())).orElseGet(OptionalLong::empty));
		json.startArray("imports");
		for (StoredInput.Import imported : stored.map(StoredInput::imports).orElse(List.of())) {
			json.startObject();
			json.number("import", imported.number());
			json.word("file", imported.file());
			json.word("sha256", imported.sha256());
			json.word("at", imported.at().toString());
			json.number("rows", imported.read());
			json.number("accepted", imported.accepted());
			json.number("rejectedRows", imported.rejected());
			json.number("invalidAnswers", imported.invalid());
			json.endObject();
		}
		json.endArray();
	}

	static void columns(JsonWriter json, List<InputReport.Column> columns) throws IOException {
		json.startArray("columns");
		for (InputReport.Column column : columns) {
			json.startObject();
			json.word("heading", column.heading());
			json.word("role", column.role());
			json.endObject();
		}
		json.endArray();
	}
}
