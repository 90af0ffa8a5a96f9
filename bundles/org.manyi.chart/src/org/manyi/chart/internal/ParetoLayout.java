/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.analysis.ParetoClass;
import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** Finds the place of everything in one Pareto chart, from the edges inwards. */
final class ParetoLayout {

	private static final double GAP = 6;
	/** Of the space under the header this share always stays with the plot. */
	private static final double PLOT_SHARE = 0.45;
	private static final double PREFERRED_LABEL_SHARE = 0.3;
	private static final double WIDEST_BAR_EM = 10;
	/** A picture lower than so many lines has no axis titles. */
	private static final int LINES_FOR_TITLES = 12;

	private final Pareto pareto;
	private final Rational axisEnd;
	/** What part of the left axis the total is, (0, 1]. */
	private final double whole;
	private final Optional<String> selectedId;
	private final ChartText text;
	private final ChartSize size;
	private final ChartTheme theme;
	private final TextStyle tickStyle;
	private final AxisTexts axes;
	private final double pad;
	private final List<PlacedText> texts = new ArrayList<>();
	private final List<LocalizedText> warnings;

	ParetoLayout(ParetoChart chart, ChartText text, ChartSize size, ChartTheme theme) {
		this.pareto = chart.pareto();
		this.axisEnd = chart.axisEnd();
		this.whole = axisEnd.signum() == 0 ? 1 : pareto.total().divide(axisEnd).doubleValue();
		this.selectedId = chart.selectedId();
		this.text = text;
		this.size = size;
		this.theme = theme;
		this.tickStyle = text.typeface().plain(theme.tickSize());
		this.axes = new AxisTexts(text, theme);
		this.pad = Math.clamp(Math.round(Math.min(size.width(), size.height()) * 0.04), 2, 16);
		this.warnings = new ArrayList<>(text.warnings());
	}

	ParetoScene scene() {
		Header header = Header.of(text.chartWords(), text.title(), text.subtitle(), size, theme, pad);
		texts.addAll(header.texts());
		return pareto.bars().isEmpty() ? nothing(header.bottom()) : bars(header.bottom());
	}

	private ParetoScene nothing(double top) {
		List<String> lines = text.words().nothing().stream().map(text.typeface()::displayable).toList();
		TextStyle first = text.typeface().plain(theme.labelSize() + 2);
		double middle = size.width() / 2.0;
		double y = (top + size.height()) / 2;
		double room = size.width() - 2 * pad;
		texts.add(PlacedText.centered(first.shorten(lines.get(0), room), middle, y, first, theme.colors().ink()));
		texts.add(PlacedText.centered(tickStyle.shorten(lines.get(1), room), middle, y + first.lineHeight(), tickStyle,
				theme.colors().secondary()));
		return new ParetoScene(new Box(pad, top, room, Math.max(0, size.height() - pad - top)), List.of(), List.of(),
				List.of(), List.of(), List.of(), texts, warnings);
	}

	private ParetoScene bars(double headerBottom) {
		double top = headerBottom + GAP;
		if (size.height() >= LINES_FOR_TITLES * axes.lineHeight()) {
			texts.addAll(axes.titles(pad, size.width() - pad, top));
			top += axes.lineHeight() + GAP;
		}
		double room = Math.max(8, size.height() - pad - top);
		double apart = axes.lineHeight() / (room * PLOT_SHARE);
		List<Tick> countTicks = new CountTicks(text.words()).of(axisEnd, apart);
		List<Tick> percentTicks = PercentTicks.of(apart / whole);
		Slots slots = Slots.between(pad + axes.width(countTicks), size.width() - pad - axes.width(percentTicks),
				pareto.bars().size(), WIDEST_BAR_EM * theme.labelSize());
		CountLabels counts = new CountLabels(amounts(), text.typeface(), theme, slots.pitch());

		double headroom = headroom(counts, room * PLOT_SHARE);
		double classRow = ClassSpan.THICKNESS + axes.lineHeight() + GAP;
		LabelBlock labels = labels(slots, room - headroom, classRow);
		double plotTop = Math.round(top + headroom);
		double plotHeight = Math.floor(size.height() - pad - classRow - labels.height() - GAP - plotTop);
		Box plot = new Box(slots.left(), plotTop, slots.width(), Math.max(1, plotHeight));
		texts.addAll(axes.ticks(countTicks, axisEnd.doubleValue(), percentTicks,
				pareto.total().doubleValue(), plot));

		double labelsBottom = plot.bottom() + GAP + labels.height();
		double columnBottom = labels.slants() ? plot.bottom() : labelsBottom + GAP / 2;
		List<BarBounds> bars = IntStream.range(0, pareto.bars().size())
				.mapToObj(i -> bounds(i, slots, plot, columnBottom)).toList();
		List<List<PlacedText>> placedLabels = labels.place(slots::middle, plot.bottom() + GAP, theme.colors().ink());
		placedLabels.forEach(texts::addAll);
		List<ClassSpan> spans = spans(bars, labelsBottom + GAP);
		List<Point2D> line = line(bars, plot);
		List<PlacedText> placedCounts = counts.place(bars, List.of(threshold(plot), line), theme.colors().ink());
		texts.addAll(placedCounts);
		new ClassAEnd(pareto, whole, text, theme).place(line, placedCounts, plot).ifPresent(texts::add);
		return new ParetoScene(plot, countTicks, percentTicks, bars, selection(bars, placedLabels), spans, texts,
				warnings);
	}

	private List<String> amounts() {
		return pareto.bars().stream().map(bar -> text.words().amount(bar.amount())).toList();
	}

	private LabelBlock labels(Slots slots, double room, double classRow) {
		double most = Math.max(0, Math.floor(room * (1 - PLOT_SHARE) - classRow - GAP));
		LabelBlock labels = new LabelFitter(new TextWrapper(text.locale()), text.typeface(), theme).fit(text.labels(),
				slots.pitch(), slots.left() - pad, room * PREFERRED_LABEL_SHARE, most);
		warn(labels);
		return labels;
	}

	/** What the amounts of the highest bars need above the plot, given its least height. */
	private double headroom(CountLabels counts, double leastPlot) {
		double needed = axes.lineHeight() / 2;
		for (int i = 0; i < pareto.bars().size(); i++) {
			double above = leastPlot * (1 - whole * pareto.bars().get(i).percent().doubleValue() / 100);
			needed = Math.max(needed, counts.height(i) - above);
		}
		return needed;
	}

	private BarBounds bounds(int index, Slots slots, Box plot, double columnBottom) {
		Bar bar = pareto.bars().get(index);
		double share = bar.amount().divide(axisEnd).doubleValue();
		return new BarBounds(bar.id(), slots.bar(index, share, plot), slots.column(index, plot, columnBottom));
	}

	private List<Shape> selection(List<BarBounds> bars, List<List<PlacedText>> labels) {
		List<Shape> selection = new ArrayList<>();
		for (int i = 0; i < bars.size(); i++) {
			if (selectedId.filter(bars.get(i).id()::equals).isPresent()) {
				Box column = bars.get(i).column();
				selection.add(new Rectangle2D.Double(column.x(), column.y(), column.width(), column.height()));
				labels.get(i).stream().map(PlacedText::outline).forEach(selection::add);
			}
		}
		return selection;
	}

	private List<Point2D> line(List<BarBounds> bars, Box plot) {
		List<Point2D> points = new ArrayList<>();
		for (int i = 0; i < bars.size(); i++) {
			double share = whole * pareto.bars().get(i).cumulativePercent().divide(Rational.HUNDRED).doubleValue();
			points.add(new Point2D.Double(bars.get(i).bar().right(), plot.bottom() - share * plot.height()));
		}
		return points;
	}

	private List<Point2D> threshold(Box plot) {
		double y = plot.bottom() - plot.height() * whole * PercentTicks.THRESHOLD / 100;
		return List.of(new Point2D.Double(plot.x(), y), new Point2D.Double(plot.right(), y));
	}

	private List<ClassSpan> spans(List<BarBounds> bars, double y) {
		List<ClassSpan> spans = new ArrayList<>();
		for (int from = 0, to = 0; from < bars.size(); from = to) {
			ParetoClass paretoClass = pareto.bars().get(from).paretoClass();
			for (to = from; to < bars.size() && pareto.bars().get(to).paretoClass() == paretoClass;) {
				to++;
			}
			if (paretoClass != ParetoClass.OTHER) {
				ClassSpan span = new ClassSpan(paretoClass, bars.get(from).bar().x(), bars.get(to - 1).bar().right(),
						y);
				spans.add(span);
				texts.add(PlacedText.centered(paretoClass.name(), (span.left() + span.right()) / 2,
						y + ClassSpan.THICKNESS + 2 + tickStyle.ascent(), tickStyle, theme.colors().secondary()));
			}
		}
		return spans;
	}

	private void warn(LabelBlock labels) {
		if (labels.shortened() > 0) {
			warnings.add(new LocalizedText("有 %d 个标签放不下，已缩短；把图放大可看到全部文字。".formatted(labels.shortened()),
					"%d labels did not fit and were shortened; enlarge the chart to see them whole."
							.formatted(labels.shortened())));
		}
		if (labels.style().font().getSize2D() < theme.smallestSize()) {
			warnings.add(new LocalizedText("图太窄，标签的字很小；把图放宽可看清。",
					"The chart is too narrow for readable labels; widen it to read them."));
		}
	}
}
