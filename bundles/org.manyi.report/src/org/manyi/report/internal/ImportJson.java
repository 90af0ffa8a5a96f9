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
import java.util.OptionalLong;

import org.manyi.service.ColumnContents;
import org.manyi.service.ImportCounts;
import org.manyi.service.ImportResult;
import org.manyi.store.api.workspace.ImportRecord;

/** What became of an import. */
public final class ImportJson {

	private final JsonWriter json;

	public ImportJson(JsonWriter json) {
		this.json = json;
	}

	public void write(Path workspace, ImportResult result) throws IOException {
		json.startObject();
		json.number("schemaVersion", DocumentHead.SCHEMA_VERSION);
		json.emptyArray("readings");
		DocumentHead.warnings(json, result.warnings());
		json.emptyArray("withheld");
		json.word("status", Codes.of(result.status()));
		json.word("workspace", workspace.toString());
		json.word("survey", result.surveyId());
		json.startObject("file");
		json.word("path", result.file().path().toString());
		json.word("sha256", result.file().sha256());
		json.number("size", result.file().size());
		json.word("format", result.file().format());
		json.text("recognition", result.recognition());
		json.words("options", result.file().readOptions());
		json.endObject();
		json.startObject("mapping");
		json.word("id", result.mapping().id());
		json.number("version", result.mapping().version());
		json.word("methodology", result.mapping().methodology());
		json.word("origin", Codes.of(result.origin()));
		json.endObject();
		DocumentHead.columns(json, result.columns());
		contents(result.contents());
		counts(result.counts());
		json.number("superseded", result.record().map(ImportRecord::superseded).map(OptionalLong::of)
				.orElseGet(OptionalLong::empty));
		json.number("import", result.record().map(ImportRecord::number).map(OptionalLong::of)
				.orElseGet(OptionalLong::empty));
		json.number("dataVersion", result.record().map(record -> OptionalLong.of(record.version().number()))
				.orElseGet(OptionalLong::empty));
		json.endObject();
	}

	private void contents(List<ColumnContents> contents) throws IOException {
		json.startArray("contents");
		for (ColumnContents column : contents) {
			json.startObject();
			json.word("heading", column.column());
			json.word("role", column.role());
			json.startArray("values");
			for (ColumnContents.Value value : column.values()) {
				json.startObject();
				json.word("value", value.text());
				json.number("count", value.count());
				json.word("readAs", value.readAs());
				json.endObject();
			}
			json.endArray();
			json.endObject();
		}
		json.endArray();
	}

	private void counts(ImportCounts counts) throws IOException {
		json.number("rows", counts.read());
		json.number("accepted", counts.accepted());
		json.number("rejectedRows", counts.rejected());
		json.number("invalidAnswers", counts.invalid());
	}
}
