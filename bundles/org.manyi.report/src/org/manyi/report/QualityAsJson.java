/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.QualityJson;
import org.manyi.report.internal.SuspectsJson;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.SuspectResponse;

/**
 * The data quality of a survey, as JSON.
 *
 * @param report what was found
 */
public record QualityAsJson(QualityReport report) {

	/**
	 * Writes the whole report and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new QualityJson(json).write(report);
		}
	}

	/**
	 * Writes the responses of a finding, one after the other, and flushes the stream, which stays open.
	 *
	 * @param findingId of {@link QualityFinding#id}, or the code of a kind of which nothing was found
	 * @param responses those that it concerns, by ascending number
	 * @throws IOException when the stream does not take it
	 * @throws X           when there are no more to be had
	 */
	public <X extends Exception> void writeResponses(String findingId, Visited<SuspectResponse, X> responses,
			OutputStream out) throws IOException, X {
		try (JsonWriter json = new JsonWriter(out)) {
			new SuspectsJson(json).write(report, findingId, responses);
		}
	}
}
