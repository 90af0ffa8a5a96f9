/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.dumbbell.DumbbellRow.Dot;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Provenance;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.service.FigureKind;
import org.manyi.service.trend.ChangeFinding.Tested;
import org.manyi.service.trend.Changes;
import org.manyi.service.trend.FigureChange;
import org.manyi.ui.table.TableText;

/**
 * The index, dimensions and items of two slices as chart, table and words.
 *
 * @param worstFirst whether what became worse most stands first; else they stand as in the questionnaire
 */
record ChangePicture(Changes changes, boolean worstFirst, Texts texts) {

	/** The figures that stand on one scale: measures have one of their own. */
	List<FigureChange> figures() {
		List<FigureChange> figures = changes.figures().stream().filter(figure -> figure.kind() != FigureKind.MEASURE)
				.toList();
		return worstFirst ? figures.stream().sorted(Comparator.comparing(ChangePicture::size)).toList() : figures;
	}

	private static double size(FigureChange change) {
		return change.difference().map(Rational::doubleValue).orElse(Double.MAX_VALUE);
	}

	DumbbellChart chart(Optional<String> marked) {
		return chart(marked, Optional.empty(), Optional.empty());
	}

	/** The same with what changed for a heading, for those who do not see the view. */
	DumbbellChart inFile() {
		return chart(Optional.empty(), Optional.of(LocalizedText.same(sentence())),
				Optional.of(new Provenance(changes.now(), texts).text()));
	}

	private DumbbellChart chart(Optional<String> marked, Optional<LocalizedText> title,
			Optional<LocalizedText> subtitle) {
		List<FigureChange> figures = figures();
		ScoreRange range = changes.now().total().scores().range();
		boolean percent = range.unit() == ScoreUnit.PERCENT;
		return new DumbbellChart(figures.stream().map(this::row).toList(), List.of(),
				new DumbbellChart.Names(LocalizedText.same(percent ? "%" : texts.messages().changePoints),
						LocalizedText.same(slice(changes.now())), LocalizedText.same(slice(changes.before()))),
				title, subtitle, range.lowest().doubleValue(), range.highest().doubleValue(),
				texts.locale(), marked);
	}

	private String slice(Analysis analysis) {
		return texts.format(texts.messages().changeSlice, new SliceWords(texts).slice(analysis.request().slice()),
				texts.numbers().count(analysis.total().scores().responses().valid()));
	}

	private DumbbellRow row(FigureChange change) {
		return new DumbbellRow(change.id(), change.name(), dot(changes.now(), change, change.now()),
				dot(changes.before(), change, change.before()), new ChangeWords(texts).text(change),
				change.isSignificant(), LocalizedText.same(words(change)));
	}

	private static Optional<Dot> dot(Analysis analysis, FigureChange change, ScoreValue value) {
		return value.number().map(Rational::doubleValue).map(number -> new Dot(number, interval(analysis, change)));
	}

	private static Optional<Interval> interval(Analysis analysis, FigureChange change) {
		return analysis.total().intervals().indicator(change.id()).flatMap(IntervalEstimate::interval);
	}

	/** All that is known of a change, on a line. */
	String words(FigureChange change) {
		return texts.of(change.name()) + " · " + new ChangeWords(texts).hint(change).replace("\n", " · ");
	}

	/** What stands first: what became worse or better by more than chance. */
	String sentence() {
		Messages messages = texts.messages();
		String worse = names(change -> change.isSignificant() && size(change) < 0);
		String better = names(change -> change.isSignificant() && size(change) > 0);
		if (worse.isEmpty() && better.isEmpty()) {
			return messages.changeNone;
		}
		return String.join(" ", List.of(worse.isEmpty() ? "" : texts.format(messages.changeWorse, worse),
				better.isEmpty() ? "" : texts.format(messages.changeBetter, better))).strip();
	}

	private String names(Predicate<FigureChange> meant) {
		return figures().stream().filter(meant).map(change -> texts.of(change.name()))
				.collect(Collectors.joining(texts.messages().driversAnd));
	}

	/** The figures behind the chart in full. */
	TableText data() {
		Messages messages = texts.messages();
		String now = new SliceWords(texts).slice(changes.now().request().slice());
		String before = new SliceWords(texts).slice(changes.before().request().slice());
		return new TableText(
				Stream.concat(Stream.of(messages.dataId, messages.columnIndicator),
						Stream.concat(Stream.of(now, before).flatMap(this::headings),
								Stream.of(messages.columnChange, messages.dataLower, messages.dataUpper, "p",
										messages.dataAdjusted, messages.columnNote)))
						.toList(),
				figures().stream().map(this::cells).toList());
	}

	private Stream<String> headings(String slice) {
		Messages messages = texts.messages();
		return Stream.of(slice, slice + " " + messages.dataLower, slice + " " + messages.dataUpper, slice + " n");
	}

	private List<String> cells(FigureChange change) {
		Optional<Tested> tested = change.finding() instanceof Tested known ? Optional.of(known) : Optional.empty();
		List<String> cells = new ArrayList<>(List.of(change.id(), texts.of(change.name())));
		cells.addAll(side(changes.now(), change, change.now()));
		cells.addAll(side(changes.before(), change, change.before()));
		cells.add(change.difference().map(texts.numbers()::full).orElse(""));
		cells.add(full(tested.map(known -> known.difference().lower())));
		cells.add(full(tested.map(known -> known.difference().upper())));
		cells.add(full(tested.map(known -> known.difference().p())));
		cells.add(full(tested.map(Tested::adjusted)));
		cells.add(new ChangeWords(texts).hint(change).replace("\n", " · "));
		return cells;
	}

	private List<String> side(Analysis analysis, FigureChange change, ScoreValue value) {
		Optional<Interval> interval = interval(analysis, change);
		ScoringResult scores = analysis.total().scores();
		long counted = scores.items().stream().filter(item -> item.item().id().equals(change.id())).findFirst()
				.map(item -> item.tally().valid()).orElse(scores.responses().valid());
		return List.of(value.number().map(texts.numbers()::full).orElse(""), full(interval.map(Interval::lower)),
				full(interval.map(Interval::upper)), Long.toString(counted));
	}

	private String full(Optional<Double> number) {
		return number.map(texts.numbers()::full).orElse("");
	}
}
