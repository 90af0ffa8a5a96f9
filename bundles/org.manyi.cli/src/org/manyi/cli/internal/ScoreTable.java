/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.Dimension;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.DimensionResult;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.service.interval.SliceIntervals;

/** Index, dimensions and items as an indented table, each item under its dimension. */
final class ScoreTable {

	private final Texts texts;
	private final ScoreFormat format;
	private final Methodology methodology;

	ScoreTable(Texts texts, ScoreFormat format, Methodology methodology) {
		this.texts = texts;
		this.format = format;
		this.methodology = methodology;
	}

	/**
	 * The table.
	 *
	 * @param intervals a column of their own where there are any
	 */
	List<String> of(ScoringResult result, SliceIntervals intervals) {
		boolean banded = !methodology.bands().bands().isEmpty();
		TextTable table = new TextTable().words(texts.get("column.indicator")).figures(result.range().unit()
				== ScoreUnit.PERCENT ? texts.get("column.percent") : texts.get("column.score"));
		table.figures(texts.get("column.interval", IntervalText.percent(intervals.options().confidence())));
		if (banded) {
			table.words(texts.get("column.band"));
		}
		table.figures(texts.get("column.weight")).figures(texts.get("column.valid"));
		methodology.scale().levels().forEach(level -> table.figures(texts.of(level.label())));
		for (String state : List.of("notApplicable", "blank", "notShown", "invalid")) {
			table.figures(texts.get("column." + state));
		}
		String indent = "";
		if (result.index().isPresent()) {
			ScoringResult.IndexResult index = result.index().get();
			table.row(
					cells("", index.index().name(), index.score(), intervals, index.band(), Optional.empty(), banded));
			indent = "  ";
		}
		for (DimensionResult dimension : result.dimensions()) {
			table.row(cells(indent, dimension.dimension().name(), dimension.score(), intervals, dimension.band(),
					Optional.of(dimension.tally()), banded));
			for (ItemResult item : itemsOf(result, dimension.dimension().itemIds())) {
				table.row(cells(indent + "  ", item, intervals, banded));
			}
		}
		for (ItemResult item : itemsOf(result, standingAlone())) {
			table.row(cells(indent, item, intervals, banded));
		}
		return table.lines();
	}

	private Collection<String> standingAlone() {
		List<String> placed = methodology.indicators().dimensions().stream().map(Dimension::itemIds)
				.flatMap(List::stream).toList();
		return methodology.indicators().items().stream().map(item -> item.id()).filter(id -> !placed.contains(id))
				.collect(Collectors.toSet());
	}

	private static List<ItemResult> itemsOf(ScoringResult result, Collection<String> ids) {
		return result.items().stream().filter(item -> ids.contains(item.item().id())).toList();
	}

	private List<String> cells(String indent, ItemResult item, SliceIntervals intervals, boolean banded) {
		return cells(indent, item.item().name(), item.score(), intervals, item.band(), Optional.of(item.tally()),
				banded);
	}

	private List<String> cells(String indent, LocalizedText name, Score score, SliceIntervals intervals,
			BandVerdict band, Optional<ItemTally> tally, boolean banded) {
		List<String> cells = new ArrayList<>();
		cells.add(indent + texts.of(name));
		cells.add(format.format(score.value()));
		cells.add(new IntervalText(texts).range(intervals.indicator(score.id())));
		if (banded) {
			cells.add(band(band));
		}
		cells.add(score.weight().map(weight -> String.format(Locale.ROOT, "%.4f", weight.doubleValue()))
				.orElse(""));
		cells.add(tally.map(counts -> Long.toString(counts.valid())).orElse(""));
		for (Level level : methodology.scale().levels()) {
			cells.add(tally.map(counts -> Long.toString(counts.count(level.score()))).orElse(""));
		}
		cells.add(tally.map(counts -> Long.toString(counts.notApplicable())).orElse(""));
		cells.add(tally.map(counts -> Long.toString(counts.blank())).orElse(""));
		cells.add(tally.map(counts -> Long.toString(counts.notShown())).orElse(""));
		cells.add(tally.map(counts -> Long.toString(counts.invalid())).orElse(""));
		return cells;
	}

	private String band(BandVerdict verdict) {
		return verdict.words().map(texts::of).orElse("");
	}

	/** The score of one slice in a few words: the index with its band, or the word that stands for none. */
	String brief(Score score, BandVerdict verdict) {
		String band = band(verdict);
		return score.value() instanceof ScoreValue.Missing || band.isEmpty() ? format.format(score.value())
				: format.format(score.value()) + " " + band;
	}
}
