/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.manyi.service.ImportCounts;
import org.manyi.service.ImportResult;
import org.manyi.store.api.InputReport;

/** What became of an import, for people. */
final class ImportAsText {

	private final Texts texts;
	private final Path workspace;
	private final TextPage page = new TextPage();

	/**
	 * @param workspace where it went
	 */
	ImportAsText(Texts texts, Path workspace) {
		this.texts = texts;
		this.workspace = workspace;
	}

	void write(ImportResult result, OutputStream stream) throws IOException {
		page.line(texts.get("import.status." + result.status().name(), result.file().path(), workspace,
				result.surveyId()));
		String kind = texts.of(result.formatName()) + " (" + result.file().format() + ")";
		page.line("  " + result.recognition().map(reason -> texts.get("import.recognised", kind, texts.of(reason)))
				.orElseGet(() -> texts.get("import.given", kind)));
		if (!result.file().readOptions().isEmpty()) {
			page.line("  " + result.file().readOptions().entrySet().stream()
					.map(option -> option.getKey() + " " + option.getValue()).collect(Collectors.joining(" · ")));
		}
		page.line("  " + texts.get("import.mapping." + result.origin().name(), result.mapping().id(),
				String.valueOf(result.mapping().version())));
		page.line("  " + texts.get("input.columns",
				result.columns().stream().map(this::column).collect(Collectors.joining(", "))));
		ImportCounts counts = result.counts();
		page.line(texts.get("import.counts", counts.read(), counts.accepted(), counts.rejected(), counts.invalid()));
		result.record().ifPresent(record -> page.line(texts.get("import.record", record.superseded(),
				String.valueOf(record.number()), String.valueOf(record.version().number()))));
		page.lines(new ContentsAsText(texts).lines(result.contents()));
		new WarningLines(texts).write(result.warnings(), page);
		page.writeTo(stream);
	}

	private String column(InputReport.Column column) {
		return column.role().map(role -> role.equals(column.heading()) ? role : column.heading() + "→" + role)
				.orElseGet(() -> texts.get("input.unused", column.heading()));
	}
}
