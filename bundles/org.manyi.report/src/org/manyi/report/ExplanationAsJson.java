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

import org.manyi.report.internal.DerivationJson;
import org.manyi.report.internal.DocumentHead;
import org.manyi.report.internal.JsonWriter;
import org.manyi.service.Analysis;
import org.manyi.service.explanation.ExplainedFigure;

/**
 * Figures with their whole arithmetic as one JSON object, with the same head as {@link ScoresAsJson}: who reads it can
 * compute every figure again, exactly. The fields are described in docs/json.md.
 *
 * @param figures the figures to explain
 */
public record ExplanationAsJson(List<ExplainedFigure> figures) implements AnalysisReport {

	public ExplanationAsJson {
		figures = List.copyOf(figures);
	}

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			new DocumentHead(json).write(analysis);
			new DerivationJson(json, analysis.plan().methodology()).write(figures);
			json.endObject();
		}
	}
}
