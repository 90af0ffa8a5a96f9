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
import org.manyi.report.internal.GroupsJson;
import org.manyi.report.internal.JsonWriter;
import org.manyi.service.Analysis;
import org.manyi.service.PartResult;
import org.manyi.service.explanation.ExplainedFigure;

/**
 * Figures with their whole arithmetic as one JSON object, with the same head as {@link ScoresAsJson}: who reads it can
 * compute every figure again, exactly. The fields are described in docs/json.md.
 *
 * @param parts       the figures to explain of the whole, then those of each group
 * @param asSubmitted whether they are the figures as they were submitted, and not as they are now
 */
public record ExplanationAsJson(List<PartResult<List<ExplainedFigure>>> parts, boolean asSubmitted)
		implements
			AnalysisReport {

	public ExplanationAsJson {
		parts = List.copyOf(parts);
	}

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			new DocumentHead(json).write(analysis);
			json.flag("asSubmitted", asSubmitted);
			figures(json, parts.getFirst());
			if (!analysis.request().by().isEmpty()) {
				new GroupsJson(json).write(parts, (object, group) -> {
					new DocumentHead(object).readings(group.part().plan());
					figures(object, group);
				});
			}
			json.endObject();
		}
	}

	private static void figures(JsonWriter json, PartResult<List<ExplainedFigure>> part) throws IOException {
		new DerivationJson(json, part.part().plan().methodology()).write(part.result());
	}
}
