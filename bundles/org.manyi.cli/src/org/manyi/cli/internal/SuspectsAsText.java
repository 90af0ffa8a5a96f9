/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.SuspectResponse;
import org.manyi.store.api.quality.FoundResponse;

/** The responses of a finding, for people or for another command. */
final class SuspectsAsText {

	/** So many rows have columns of one width. */
	private static final int ROWS = 1_000;

	private final Texts texts;

	SuspectsAsText(Texts texts) {
		this.texts = texts;
	}

	/** The numbers alone, one a line. */
	void writeNumbers(Iterable<SuspectResponse> responses, OutputStream stream) throws IOException {
		for (SuspectResponse response : responses) {
			stream.write((response.found().response() + "\n").getBytes(StandardCharsets.US_ASCII));
		}
	}

	void write(QualityReport report, String findingId, Iterable<SuspectResponse> responses, OutputStream stream)
			throws IOException {
		TextPage head = new TextPage();
		head.line(report.finding(findingId).map(QualityFinding::message).map(texts::of)
				.orElseGet(() -> texts.get("quality.none", findingId)));
		head.writeTo(stream);
		TextTable table = table();
		int rows = 0;
		for (SuspectResponse response : responses) {
			table.row(row(response));
			if (++rows == ROWS) {
				new TextPage().lines(table.lines()).writeTo(stream);
				table = table();
				rows = 0;
			}
		}
		new TextPage().lines(table.lines()).writeTo(stream);
	}

	private TextTable table() {
		return new TextTable().figures(texts.get("quality.response")).words(texts.get("quality.id"))
				.words(texts.get("quality.customer")).words(texts.get("quality.unit")).words(texts.get("quality.day"))
				.words(texts.get("quality.file")).figures(texts.get("quality.row")).words(texts.get("quality.why"));
	}

	private List<String> row(SuspectResponse response) {
		FoundResponse found = response.found();
		return List.of(Long.toString(found.response()), found.responseId(), found.customer(), found.unit(),
				found.day().map(LocalDate::toString).orElse(""), found.file(), Long.toString(found.row()),
				texts.of(response.why()));
	}
}
