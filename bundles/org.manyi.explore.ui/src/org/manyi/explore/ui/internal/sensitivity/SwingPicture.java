/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.sensitivity.StableRange;
import org.manyi.analysis.sensitivity.WeightSwing;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellLine;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.dumbbell.DumbbellRow.Dot;
import org.manyi.explore.ui.internal.ArrowText;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Provenance;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Band;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.service.compare.Sensitivity;
import org.manyi.ui.table.TableText;

/**
 * What becomes of a figure when the weight of an item is halved and when it is doubled, item by item, against its bands
 * and its target.
 *
 * @param question what is to stay as it is; an item at which it does not is marked
 */
record SwingPicture(Sensitivity sensitivity, RangeQuestion question, Texts texts) {

	/** One more than scores have: weights move a figure by little. */
	private static final int DECIMALS = 2;

	/** The item that moves the figure most first; those whose weight cannot move are not among them. */
	List<WeightSwing> swings() {
		return WeightSwing.widestFirst(sensitivity.figure().value(), sensitivity.items());
	}

	DumbbellChart chart(Optional<String> marked) {
		return chart(marked, Optional.empty(), Optional.empty());
	}

	/** The same with what the view says of it for a heading, for those who do not see the view. */
	DumbbellChart inFile() {
		String sentence = new SensitivitySentence(sensitivity, texts).conclusion(question,
				SensitivityRow.of(sensitivity, question, texts));
		return chart(Optional.empty(), Optional.of(LocalizedText.same(sentence)),
				Optional.of(new Provenance(sensitivity.analysis(), texts).text()));
	}

	private DumbbellChart chart(Optional<String> marked, Optional<LocalizedText> title,
			Optional<LocalizedText> subtitle) {
		Messages messages = texts.messages();
		ScoreRange range = sensitivity.analysis().total().scores().range();
		return new DumbbellChart(swings().stream().map(this::row).toList(), lines(),
				new DumbbellChart.Names(
						LocalizedText.same(range.unit() == ScoreUnit.PERCENT ? "%" : messages.changePoints),
						LocalizedText.same(messages.swingDoubled), LocalizedText.same(messages.swingHalved)),
				title, subtitle, range.lowest().doubleValue(), sensitivity.figure().highest().doubleValue(),
				texts.locale(), marked);
	}

	/** Where the figure is, where its bands begin, and what it must reach. */
	private List<DumbbellLine> lines() {
		Messages messages = texts.messages();
		Rational now = sensitivity.figure().value();
		List<DumbbellLine> lines = new ArrayList<>();
		lines.add(new DumbbellLine(now.doubleValue(),
				LocalizedText.same(texts.format(messages.swingNow, number(now))), false));
		for (Band band : sensitivity.bands().bands()) {
			if (band.lower().signum() > 0) {
				lines.add(new DumbbellLine(band.lower().doubleValue(), LocalizedText.same(texts.of(band.name()) + " ≥ "
						+ band.lower().toPlainString()), true));
			}
		}
		sensitivity.target().map(Target::atLeast).ifPresent(least -> lines.add(new DumbbellLine(least.doubleValue(),
				LocalizedText.same(texts.format(messages.swingTarget, least.toPlainString())), true)));
		return lines;
	}

	private DumbbellRow row(WeightSwing swing) {
		String change = ArrowText.of(swing.doubled().figure().subtract(sensitivity.figure().value()), DECIMALS);
		return new DumbbellRow(swing.item().item().id(), LocalizedText.same(name(swing)),
				Optional.of(dot(swing.doubled())), Optional.of(dot(swing.halved())), change, turns(swing),
				LocalizedText.same(words(swing)));
	}

	private static Dot dot(WeightSwing.Point point) {
		return new Dot(point.figure().doubleValue(), Optional.empty());
	}

	private String name(WeightSwing swing) {
		Methodology rule = sensitivity.analysis().plan().methodology();
		return RangeQuestion.name(swing.item().item().id(), rule, texts);
	}

	private boolean turns(WeightSwing swing) {
		Optional<StableRange<String>> range = question.of(swing.item(), sensitivity.analysis().plan().methodology(),
				texts);
		return range.filter(swing::leaves).isPresent();
	}

	/** All that is known of an item, on a line. */
	String words(WeightSwing swing) {
		Messages messages = texts.messages();
		String moved = texts.format(messages.swingWords, name(swing),
				texts.numbers().weight(swing.item().item().weight()), texts.numbers().weight(swing.halved().weight()),
				number(swing.halved().figure()), texts.numbers().weight(swing.doubled().weight()),
				number(swing.doubled().figure()));
		return turns(swing) ? moved + " · " + texts.format(messages.swingTurns, question.words(messages)) : moved;
	}

	/** On its side of every band and of the target. */
	private String number(Rational figure) {
		List<BigDecimal> boundaries = new ArrayList<>(sensitivity.bands().bands().stream().map(Band::lower).toList());
		sensitivity.target().map(Target::atLeast).ifPresent(boundaries::add);
		return new ScoreFormat(boundaries, DECIMALS).format(figure);
	}

	/** The figures behind the chart in full. */
	TableText data() {
		Messages messages = texts.messages();
		String figure = texts.of(sensitivity.name());
		return new TableText(
				List.of(messages.dataId, messages.columnItem, messages.columnWeight, figure,
						messages.columnWeight + " " + messages.swingHalved, figure + " " + messages.swingHalved,
						messages.columnWeight + " " + messages.swingDoubled, figure + " " + messages.swingDoubled,
						texts.format(messages.swingTurns, question.words(messages))),
				swings().stream().map(this::cells).toList());
	}

	private List<String> cells(WeightSwing swing) {
		return List.of(swing.item().item().id(), name(swing), full(swing.item().item().weight()),
				full(sensitivity.figure().value()), full(swing.halved().weight()), full(swing.halved().figure()),
				full(swing.doubled().weight()), full(swing.doubled().figure()), turns(swing) ? "1" : "0");
	}

	private String full(Rational number) {
		return texts.numbers().full(number);
	}
}
