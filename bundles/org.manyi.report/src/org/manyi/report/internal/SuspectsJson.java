/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.time.LocalDate;

import org.manyi.report.Visited;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.SuspectResponse;
import org.manyi.store.api.quality.FoundResponse;

/** The responses that a finding concerns. */
public final class SuspectsJson {

	private final JsonWriter json;
	private boolean begun;

	public SuspectsJson(JsonWriter json) {
		this.json = json;
	}

	public <X extends Exception> void write(QualityReport report, String findingId,
			Visited<SuspectResponse, X> responses) throws IOException, X {
		// nothing is written before it is known that there is such a finding
		responses.each(response -> {
			begin(report, findingId);
			write(response);
		});
		begin(report, findingId);
		json.endArray();
		json.endObject();
	}

	private void begin(QualityReport report, String findingId) throws IOException {
		if (!begun) {
			begun = true;
			json.startObject();
			QualityJson.head(json, report);
			json.word("finding", findingId);
			json.text("text", report.finding(findingId).map(QualityFinding::message));
			json.startArray("responses");
		}
	}

	private void write(SuspectResponse response) throws IOException {
		FoundResponse found = response.found();
		json.startObject();
		json.number("response", found.response());
		json.word("id", found.responseId());
		json.word("customer", found.customer());
		json.word("unit", found.unit());
		json.word("day", found.day().map(LocalDate::toString));
		json.number("import", found.importNumber());
		json.word("file", found.file());
		json.number("row", found.row());
		json.text("why", response.why());
		json.endObject();
	}
}
