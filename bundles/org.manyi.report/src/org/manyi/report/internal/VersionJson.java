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
import java.util.Optional;

import org.manyi.scoring.FileProblem;
import org.manyi.service.methodology.Adoption;
import org.manyi.service.methodology.KnownVersion;
import org.manyi.service.methodology.MethodologyCheck;
import org.manyi.service.methodology.MethodologyDifference;
import org.manyi.store.api.workspace.KeptMethodology;

/** Versions of methodologies: which are known, what is wrong with a file, what became of one that was to be kept. */
public final class VersionJson {

	private final JsonWriter json;
	private final ProvisionJson provisions;

	public VersionJson(JsonWriter json) {
		this.json = json;
		provisions = new ProvisionJson(json);
	}

	/** A whole document: what is wrong with a file. */
	public void write(MethodologyCheck check) throws IOException {
		DocumentHead.start(json);
		fields(check);
		json.endObject();
	}

	/** A whole document: what is wrong with the files of a folder. */
	public void write(Path folder, List<MethodologyCheck> checks) throws IOException {
		DocumentHead.start(json);
		json.word("folder", folder.toString());
		json.flag("valid", checks.stream().allMatch(MethodologyCheck::isFine));
		json.startArray("files");
		for (MethodologyCheck check : checks) {
			json.startObject();
			fields(check);
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void fields(MethodologyCheck check) throws IOException {
		json.word("file", check.file().toString());
		json.flag("valid", check.isFine());
		if (check.methodology().isPresent()) {
			provisions.methodology("methodology", check.methodology().get());
		} else {
			json.nothing("methodology");
		}
		problems("problems", check.problems());
		problems("fileWarnings", check.warnings());
		problems("obstacles", check.obstacles());
	}

	private void problems(String key, List<FileProblem> problems) throws IOException {
		json.startArray(key);
		for (FileProblem problem : problems) {
			json.startObject();
			json.number("line", problem.line());
			json.number("column", problem.column());
			json.text("text", problem.text());
			json.endObject();
		}
		json.endArray();
	}

	/** A whole document: the versions that are known, and the files that are none. */
	public void write(List<KnownVersion> versions, List<MethodologyCheck> refused) throws IOException {
		DocumentHead.start(json);
		json.startArray("versions");
		for (KnownVersion version : versions) {
			json.startObject();
			provisions.methodology("methodology", version.methodology());
			json.word("origin", version.origin());
			json.word("until", version.until().map(String::valueOf));
			json.flag("changed", version.changed());
			kept(version.kept());
			json.endObject();
		}
		json.endArray();
		json.startArray("refused");
		for (MethodologyCheck file : refused) {
			json.startObject();
			fields(file);
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void kept(Optional<KeptMethodology> kept) throws IOException {
		if (kept.isEmpty()) {
			json.nothing("adopted");
			return;
		}
		json.startObject("adopted");
		json.word("at", kept.get().at().toString());
		json.word("person", kept.get().person());
		json.word("reason", kept.get().reason());
		json.number("dataVersion", kept.get().version().number());
		json.endObject();
	}

	/** A whole document: what became of a version that was to be kept. */
	public void write(Adoption adoption, Path workspace) throws IOException {
		DocumentHead.start(json, adoption.warnings());
		json.word("workspace", workspace.toString());
		json.word("status", Codes.of(adoption.status()));
		provisions.methodology("methodology", adoption.methodology());
		if (adoption.difference().isPresent()) {
			provisions.methodology("before", adoption.difference().get().older());
		} else {
			json.nothing("before");
		}
		provisions.changes(adoption.difference().map(MethodologyDifference::changes).orElse(List.of()));
		json.number("dataVersion", adoption.version().number());
		json.endObject();
	}
}
