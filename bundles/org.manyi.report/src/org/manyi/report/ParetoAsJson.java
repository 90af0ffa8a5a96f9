/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.analysis.ParetoBasis;
import org.manyi.report.internal.DocumentHead;
import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.SliceJson;
import org.manyi.service.Analysis;

/**
 * One Pareto chart's figures as one JSON object, with the same head as {@link ScoresAsJson}.
 *
 * @param basis what the chart counts
 */
public record ParetoAsJson(ParetoBasis basis) implements AnalysisReport {

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			new DocumentHead(json).write(analysis);
			SliceJson slices = new SliceJson(json, analysis.plan().methodology(), basis);
			slices.writePareto(analysis.total());
			json.endObject();
		}
	}
}
