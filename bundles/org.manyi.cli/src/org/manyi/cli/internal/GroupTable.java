/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.analysis.LowestItems;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.SliceAnalysis;

/** One row per group: sheets, index, measures, and the lowest items by name. */
final class GroupTable {

	private final Texts texts;
	private final ScoreTable scores;
	private final LowestTable lowest;
	private final Analysis analysis;

	GroupTable(Texts texts, ScoreFormat format, Analysis analysis) {
		this.texts = texts;
		this.scores = new ScoreTable(texts, format, analysis.plan().methodology());
		this.lowest = new LowestTable(texts, format, analysis.plan().methodology());
		this.analysis = analysis;
	}

	List<String> lines() {
		List<GroupField> fields = analysis.request().by().stream().distinct().sorted().toList();
		List<String> keys = new ArrayList<>(fields.stream().map(field -> texts.get("field." + field.name())).toList());
		boolean severalVersions = !analysis.versions().plans().isEmpty()
				|| analysis.parts().stream().anyMatch(part -> part.version().isSubstitute());
		if (severalVersions) {
			keys.add(texts.get("column.version"));
		}
		TextTable table = table(keys);
		for (AnalysisPart group : analysis.parts()) {
			GroupKey key = group.group().orElseThrow();
			List<String> cells = new ArrayList<>();
			for (GroupField field : fields) {
				cells.add(new GroupName(texts).value(key.values().getOrDefault(field, "")));
			}
			if (severalVersions) {
				cells.add(new GroupName(texts).version(group));
			}
			cells.addAll(figures(group.slice()));
			table.row(cells);
			analysis.submitted().map(submitted -> submitted.groups().get(key))
					.ifPresent(submitted -> table.row(submitted(keys.size(), submitted)));
		}
		return table.lines();
	}

	/** The row below that of a group, where something else was submitted. */
	private List<String> submitted(int fields, SliceAnalysis slice) {
		List<String> cells = new ArrayList<>(List.of(texts.get("groups.submitted")));
		cells.addAll(Collections.nCopies(fields - 1, ""));
		cells.addAll(figures(slice));
		return cells;
	}

	/** A table of the whole slice alone, as it is now and as it was submitted; empty where these are the same. */
	List<String> wholeLines() {
		if (analysis.submitted().isEmpty()) {
			return List.of();
		}
		TextTable table = table(List.of(""));
		List<String> present = new ArrayList<>(List.of(texts.get("groups.amended")));
		present.addAll(figures(analysis.total()));
		table.row(present);
		table.row(submitted(1, analysis.submitted().get().total()));
		return table.lines();
	}

	private TextTable table(List<String> keys) {
		ScoringResult total = analysis.total().scores();
		TextTable table = new TextTable();
		keys.forEach(table::words);
		table.figures(texts.get("column.returned")).figures(texts.get("column.validSheets"));
		total.index().ifPresent(index -> table.words(texts.of(index.index().name())));
		total.measures().forEach(measure -> table.figures(texts.of(measure.measure().name())));
		return table.words(texts.get("column.lowest"));
	}

	private List<String> figures(SliceAnalysis slice) {
		ScoringResult result = slice.scores();
		List<String> cells = new ArrayList<>();
		cells.add(Long.toString(result.responses().returned()));
		cells.add(Long.toString(result.responses().valid()));
		if (analysis.total().scores().index().isPresent()) {
			cells.add(result.index().map(index -> scores.brief(index.score(), index.band())).orElse(""));
		}
		for (MeasureResult measure : analysis.total().scores().measures()) {
			cells.add(result.measures().stream().filter(own -> own.measure().id().equals(measure.measure().id()))
					.map(MeasureText::value).findFirst().orElse(""));
		}
		cells.add(slice.lowest().entries().stream().filter(entry -> entry.rank() == 1)
				.map(LowestItems.Entry::itemId).map(lowest::name).collect(Collectors.joining(", ")));
		return cells;
	}
}
