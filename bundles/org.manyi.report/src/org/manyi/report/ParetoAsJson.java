/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;

import org.manyi.analysis.Pareto;
import org.manyi.report.internal.DocumentHead;
import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.SliceJson;
import org.manyi.service.Analysis;

/**
 * One Pareto chart's figures as one JSON object, with the same head as {@link ScoresAsJson}.
 *
 * @param pareto     the chart, as a whole or with small categories gathered
 * @param otherBelow the share of the total in percent below which categories are gathered, [0, 100]; empty where none
 *                   are
 */
public record ParetoAsJson(Pareto pareto, Optional<BigDecimal> otherBelow) implements AnalysisReport {

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			new DocumentHead(json).write(analysis);
			SliceJson slice = new SliceJson(json, analysis.plan().methodology());
			slice.writeResponses(analysis.total().scores().responses());
			slice.writePareto(pareto, otherBelow);
			json.endObject();
		}
	}
}
