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
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.manyi.service.EntryValues;
import org.manyi.service.ImportedTable;
import org.manyi.service.PopulationImportResult;
import org.manyi.service.PopulationListing;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationFile;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.population.PopulationRow;
import org.manyi.store.api.workspace.DataVersion;

/** Populations and what became of them. */
public final class PopulationJson {

	/** What these fields say stands for something else than a text. */
	private static final Set<PopulationField> COUNTS = Set.of(PopulationField.QUESTIONNAIRES, PopulationField.REACHED);
	/** The empty text is a name of its own: all units, the whole survey. */
	private static final Set<PopulationField> NAMES = Set.of(PopulationField.UNIT, PopulationField.OCCASION,
			PopulationField.REGION, PopulationField.PROJECT);
	private static final Map<PopulationField, String> WORDS = Map.of(PopulationField.ACCEPTED_ON, "acceptedOn",
			PopulationField.VALID_FROM, "validFrom", PopulationField.VALID_UNTIL, "validUntil",
			PopulationField.QUESTIONNAIRES, "sent", PopulationField.EVENT_KIND, "eventKind", PopulationField.DAY_KIND,
			"dayKind");
	private static final Set<PopulationField> TIMES = Set.of(PopulationField.BEGAN, PopulationField.ENDED);

	private final JsonWriter json;
	private final Path workspace;

	public PopulationJson(JsonWriter json, Path workspace) {
		this.json = json;
		this.workspace = workspace;
	}

	private void head(PopulationKind kind) throws IOException {
		DocumentHead.start(json, workspace.toString());
		json.word("kind", Codes.of(kind));
	}

	/** What became of a table. */
	public void write(PopulationImportResult result) throws IOException {
		head(result.kind());
		json.startObject("file");
		json.word("path", result.file().toString());
		json.word("sha256", result.sha256());
		json.text("format", result.formatName());
		json.endObject();
		DocumentHead.columns(json, result.columns());
		json.number("rows", result.rows());
		json.flag("dryRun", result.dryRun());
		change(result.change());
		rejected(result.rejects());
		json.endObject();
	}

	private void rejected(List<Reject> rejects) throws IOException {
		json.startArray("rejected");
		for (Reject reject : rejects) {
			DocumentHead.reject(json, reject);
		}
		json.endArray();
	}

	/** The tables that were imported. */
	public void write(List<ImportedTable> tables) throws IOException {
		DocumentHead.start(json, workspace.toString());
		json.startArray("files");
		for (ImportedTable table : tables) {
			PopulationFile file = table.file();
			json.startObject();
			json.number("number", file.number());
			json.word("kind", Codes.of(file.kind()));
			json.word("path", file.path().toString());
			json.word("sha256", file.sha256());
			json.number("size", file.size());
			json.word("format", file.format());
			json.word("at", file.at().toString());
			json.word("person", file.by());
			json.number("dataVersion", file.version().number());
			json.number("rows", file.read());
			rejected(table.rejects());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	/** What became of one entry. */
	public void write(PopulationKind kind, PopulationChange change) throws IOException {
		head(kind);
		change(change);
		json.endObject();
	}

	private void change(PopulationChange change) throws IOException {
		json.flag("isChange", change.isChange());
		json.number("added", change.added());
		json.number("changed", change.changed());
		json.number("unchanged", change.unchanged());
		json.number("removed", change.removed());
		json.number("responses", change.responses());
		json.number("dataVersion", change.version().number());
	}

	/** Entries with their history. */
	public void write(PopulationListing listing) throws IOException {
		head(listing.kind());
		json.number("dataVersion", listing.version().number());
		json.startArray("entries");
		for (PopulationRow<? extends PopulationEntry> row : listing.rows()) {
			json.startObject();
			EntryValues values = EntryValues.of(row.entry());
			for (PopulationField field : listing.kind().fields()) {
				value(WORDS.getOrDefault(field, Codes.of(field)), field, values.of(field));
			}
			json.number("addedIn", row.added().number());
			json.number("retiredIn", row.retired().map(DataVersion::number).map(OptionalLong::of)
					.orElseGet(OptionalLong::empty));
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void value(String name, PopulationField field, String text) throws IOException {
		if (text.isEmpty() && !NAMES.contains(field)) {
			json.nothing(name);
		} else if (COUNTS.contains(field)) {
			json.number(name, Long.parseLong(text));
		} else if (TIMES.contains(field)) {
			json.word(name, text.replace(' ', 'T'));
		} else {
			json.word(name, text);
		}
	}
}
