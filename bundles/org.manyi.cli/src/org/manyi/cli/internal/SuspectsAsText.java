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

import org.manyi.report.Visited;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.SuspectResponse;
import org.manyi.store.api.quality.FoundResponse;

/** The responses of a finding, for people or for another command. */
final class SuspectsAsText {

	/** So many rows have columns of one width. */
	private static final int ROWS = 1_000;

	private final Texts texts;
	private TextTable table;
	private boolean begun;
	private int rows;

	SuspectsAsText(Texts texts) {
		this.texts = texts;
		table = table();
	}

	/** The numbers alone, one a line. */
	<X extends Exception> void writeNumbers(Visited<SuspectResponse, X> responses, OutputStream stream)
			throws IOException, X {
		responses.each(
				response -> stream.write((response.found().response() + "\n").getBytes(StandardCharsets.US_ASCII)));
	}

	<X extends Exception> void write(QualityReport report, String findingId, Visited<SuspectResponse, X> responses,
			OutputStream stream) throws IOException, X {
		String head = report.finding(findingId).map(QualityFinding::message).map(texts::of)
				.orElseGet(() -> texts.get("quality.none", findingId));
		// nothing is written before it is known that there is such a finding
		responses.each(response -> {
			begin(head, stream);
			table.row(row(response));
			if (++rows == ROWS) {
				end(stream);
			}
		});
		begin(head, stream);
		end(stream);
	}

	private void begin(String head, OutputStream stream) throws IOException {
		if (!begun) {
			begun = true;
			new TextPage().line(head).writeTo(stream);
		}
	}

	private void end(OutputStream stream) throws IOException {
		new TextPage().lines(table.lines()).writeTo(stream);
		table = table();
		rows = 0;
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
