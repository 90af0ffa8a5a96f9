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
import java.util.Optional;

import org.manyi.report.internal.DocumentHead;
import org.manyi.report.internal.GroupsJson;
import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.SliceJson;
import org.manyi.service.Analysis;
import org.manyi.service.PartResult;

/**
 * One Pareto chart's figures as one JSON object, with the same head as {@link ScoresAsJson}.
 *
 * @param parts the chart of the whole, then that of each group; empty where a group has none by its basis
 */
public record ParetoAsJson(List<PartResult<Optional<ParetoView>>> parts) implements AnalysisReport {

	public ParetoAsJson {
		parts = List.copyOf(parts);
	}

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			new DocumentHead(json).write(analysis);
			chart(json, parts.getFirst());
			if (!analysis.request().by().isEmpty()) {
				new GroupsJson(json).write(parts, ParetoAsJson::chart);
			}
			json.endObject();
		}
	}

	private static void chart(JsonWriter json, PartResult<Optional<ParetoView>> part) throws IOException {
		SliceJson slice = new SliceJson(json, part.part().plan().methodology());
		slice.writeResponses(part.part().slice().scores().responses());
		if (part.result().isPresent()) {
			slice.writePareto(part.result().get().pareto(), part.result().get().otherBelow());
		} else {
			slice.writeNoPareto();
		}
	}
}
