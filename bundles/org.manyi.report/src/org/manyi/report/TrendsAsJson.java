/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.TrendsJson;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.Trends;

/** Figures over periods as one JSON object in the form of {@link ScoresAsJson}. */
public final class TrendsAsJson {

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @param figures which of them, in that order
	 * @throws IOException when the stream does not take it
	 */
	public void write(Trends trends, List<Trend> figures, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new TrendsJson(json).write(trends, figures);
		}
	}
}
