/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.LowestItems;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.model.Band;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisPart;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.SubmittedAnalysis;
import org.manyi.service.VersionUse;

/**
 * The table of scores. Columns: {@code part} (total or group, and total-submitted or group-submitted for what was
 * submitted where that is something else than what the data say now), one per grouping field, then {@code kind} (index,
 * dimension, item, measure) and the figures, those that a kind has none of left empty. {@code approval},
 * {@code version} and {@code version_choice} are those by which the row was scored, which may be others in each group.
 */
public final class ScoreRows {

	private final CsvWriter csv;
	private final Analysis analysis;
	private final List<GroupField> fields;
	private final List<Level> levels;

	public ScoreRows(CsvWriter csv, Analysis analysis) {
		this.csv = csv;
		this.analysis = analysis;
		this.fields = analysis.request().by().stream().distinct().sorted().toList();
		this.levels = analysis.plan().methodology().scale().levels();
	}

	public void write() throws IOException {
		header();
		Optional<SubmittedAnalysis> submitted = analysis.submitted();
		slice(Part.of("total", analysis.whole()), analysis.total());
		if (submitted.isPresent()) {
			slice(Part.of("total-submitted", analysis.whole()), submitted.get().total());
		}
		for (AnalysisPart group : analysis.parts()) {
			slice(Part.of("group", group), group.slice());
			Optional<SliceAnalysis> then = submitted.flatMap(all -> group.group().map(all.groups()::get));
			if (then.isPresent()) {
				slice(Part.of("group-submitted", group), then.get());
			}
		}
	}

	/** What the columns say of a row that do not say what its figure is. */
	private record Part(String name, Optional<GroupKey> key, ScoringPlan plan, VersionUse version) {

		static Part of(String name, AnalysisPart part) {
			return new Part(name, part.group(), part.plan(), part.version());
		}
	}

	private void header() throws IOException {
		csv.text("part");
		for (GroupField field : fields) {
			csv.text(Codes.of(field));
		}
		csv.text("kind").text("id").text("name_zh").text("name_en").text("value").text("band_zh").text("band_en")
				.text("weight").text("valid").text("not_applicable").text("blank").text("not_shown").text("invalid");
		for (Level level : levels) {
			csv.text("level_" + level.score());
		}
		csv.text("lowest_rank").text("few_answers").text("numerator").text("denominator").text("target")
				.text("verdict").text("verdict_depends_on_reading").text("approval").text("lower").text("upper")
				.text("interval_method").text("lowest_probability").text("version").text("version_choice").endRow();
	}

	private void slice(Part part, SliceAnalysis slice) throws IOException {
		ScoringResult scores = slice.scores();
		if (scores.index().isPresent()) {
			ScoringResult.IndexResult index = scores.index().get();
			start(part, "index", index.index().id(), index.index().name());
			score(index.score(), index.band());
			emptyTally();
			noRank();
			noMeasure(part);
			end(part, slice.intervals().indicator(index.index().id()), Optional.empty());
		}
		for (ScoringResult.DimensionResult dimension : scores.dimensions()) {
			start(part, "dimension", dimension.dimension().id(), dimension.dimension().name());
			score(dimension.score(), dimension.band());
			tally(dimension.tally());
			noRank();
			noMeasure(part);
			end(part, slice.intervals().indicator(dimension.dimension().id()), Optional.empty());
		}
		for (ScoringResult.ItemResult item : scores.items()) {
			start(part, "item", item.item().id(), item.item().name());
			score(item.score(), item.band());
			tally(item.tally());
			rank(slice.lowest(), item.item().id());
			noMeasure(part);
			end(part, slice.intervals().indicator(item.item().id()),
					slice.intervals().chanceOfLowest(item.item().id()));
		}
		for (MeasureResult measure : scores.measures()) {
			start(part, "measure", measure.measure().id(), measure.measure().name());
			score(measure.score(), new BandVerdict.None());
			emptyTally();
			noRank();
			measure(part, measure);
			end(part, slice.intervals().measure(measure.measure().id()), Optional.empty());
		}
	}

	private void start(Part part, String kind, String id, LocalizedText name) throws IOException {
		csv.text(part.name);
		for (GroupField field : fields) {
			csv.text(part.key.map(group -> group.values().getOrDefault(field, "")).orElse(""));
		}
		csv.text(kind).text(id).text(name.zh()).text(name.en());
	}

	private void score(Score score, BandVerdict band) throws IOException {
		csv.number(score.value());
		Optional<Band> certain = band.certain();
		if (certain.isPresent()) {
			csv.text(certain.get().name().zh()).text(certain.get().name().en());
		} else {
			csv.nothing().nothing();
		}
		csv.number(score.weight());
	}

	private void tally(ItemTally tally) throws IOException {
		csv.number(tally.valid()).number(tally.notApplicable()).number(tally.blank()).number(tally.notShown())
				.number(tally.invalid());
		for (Level level : levels) {
			csv.number(tally.count(level.score()));
		}
	}

	private void emptyTally() throws IOException {
		csv.nothing().nothing().nothing().nothing().nothing();
		for (int level = 0; level < levels.size(); level++) {
			csv.nothing();
		}
	}

	private void rank(LowestItems lowest, String itemId) throws IOException {
		Optional<LowestItems.Entry> entry = lowest.entries().stream()
				.filter(candidate -> candidate.itemId().equals(itemId)).findFirst();
		if (entry.isPresent()) {
			csv.number(entry.get().rank()).text(Boolean.toString(entry.get().fewAnswers()));
		} else {
			noRank();
		}
	}

	private void noRank() throws IOException {
		csv.nothing().nothing();
	}

	private void measure(Part part, MeasureResult measure) throws IOException {
		if (measure.score().share().isPresent()) {
			csv.number(measure.score().share().get().numerator())
					.number(measure.score().share().get().denominator());
		} else {
			csv.nothing().nothing();
		}
		Optional<Target> target = measure.measure().target();
		csv.number(target.map(Target::atLeast).map(Rational::of))
				.text(measure.verdict().map(Codes::of).orElse(""))
				.text(Boolean.toString(measure.verdictDependsOnReading())).text(Codes.of(part.plan.approval()));
	}

	private void noMeasure(Part part) throws IOException {
		csv.nothing().nothing().nothing().nothing().nothing().text(Codes.of(part.plan.approval()));
	}

	private void end(Part part, Optional<IntervalEstimate> estimate, Optional<Double> chanceOfLowest)
			throws IOException {
		Optional<Interval> interval = estimate.flatMap(IntervalEstimate::interval);
		if (interval.isPresent()) {
			csv.number(interval.get().lower()).number(interval.get().upper())
					.text(Codes.of(interval.get().method()));
		} else {
			csv.nothing().nothing().nothing();
		}
		if (chanceOfLowest.isPresent()) {
			csv.number(chanceOfLowest.get());
		} else {
			csv.nothing();
		}
		csv.text(part.plan.methodology().version()).text(Codes.of(part.version.choice())).endRow();
	}
}
