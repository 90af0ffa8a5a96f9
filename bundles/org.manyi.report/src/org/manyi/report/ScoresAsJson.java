/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

import org.manyi.model.GroupKey;
import org.manyi.report.internal.DocumentHead;
import org.manyi.report.internal.GroupsJson;
import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.SliceJson;
import org.manyi.service.Analysis;
import org.manyi.service.PartResult;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.SubmittedAnalysis;

/**
 * Scores, measures, lowest items and the Pareto of low answers as one JSON object, in UTF-8 without a byte order mark.
 * Numbers are unrounded; what is missing is {@code null}, with a warning that says why. The fields are described in
 * docs/json.md: new ones may be added within a schema version, none is renamed or removed.
 */
public final class ScoresAsJson implements AnalysisReport {

	@Override
	public void write(Analysis analysis, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			json.startObject();
			new DocumentHead(json).write(analysis);
			SliceJson slices = new SliceJson(json, analysis.plan().methodology());
			slices.writeScores(analysis.total());
			slices.writeSubmitted(analysis.submitted().map(SubmittedAnalysis::total));
			if (!analysis.request().by().isEmpty()) {
				writeGroups(json, analysis,
						analysis.submitted().map(SubmittedAnalysis::groups).orElseGet(TreeMap::new));
			}
			json.endObject();
		}
	}

	private static void writeGroups(JsonWriter json, Analysis analysis, Map<GroupKey, SliceAnalysis> submitted)
			throws IOException {
		new GroupsJson(json).write(analysis.parts().stream()
				.map(part -> new PartResult<>(part, part.group().map(submitted::get))).toList(), (object, group) -> {
					SliceJson slice = new SliceJson(object, group.part().plan().methodology());
					slice.writeScores(group.part().slice());
					slice.writeSubmitted(group.result());
				});
	}
}
