/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.quadrant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ChartView;
import org.manyi.chart.internal.ChartLayout;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.Header;
import org.manyi.chart.internal.PlacedText;
import org.manyi.chart.internal.Scale;
import org.manyi.chart.internal.TextStyle;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.chart.quadrant.QuadrantPoint;
import org.manyi.model.LocalizedText;

/** The place of everything in a quadrant chart, in logical pixels. */
final class QuadrantLayout implements ChartLayout {

	private static final double PAD = 12;
	private static final double RADIUS = 4;
	/** A mark is easier to hit than to see. */
	private static final double REACH = 9;
	private static final double SHORTENED = 72;
	private static final double WIDEST = 150;

	private final QuadrantChart chart;
	private final ChartWords text;
	private final ChartSize size;
	private final ChartColors colors;
	private final TextStyle small;
	private final TextStyle plain;
	private final TextStyle strong;
	private final List<PlacedText> texts = new ArrayList<>();
	private final List<Leader> leaders = new ArrayList<>();
	private final List<Box> labels = new ArrayList<>();
	private final Scale across;
	private final Scale up;
	private final List<QuadrantPoint> points;
	private final Box plot;
	private int unlabelled;

	/** A line from a point to a label that stands away from it. */
	record Leader(Box point, Box label) {
	}

	QuadrantLayout(QuadrantChart chart, ChartWords text, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.text = text;
		this.size = size;
		colors = theme.colors();
		small = text.typeface().plain(theme.tickSize());
		plain = text.typeface().plain(theme.labelSize());
		strong = text.typeface().bold(theme.labelSize());
		Header header = Header.of(text, chart, size, theme, PAD);
		texts.addAll(header.texts());
		texts.add(PlacedText.left(small.shorten(text.of(chart.names().y()), size.width() - 2 * PAD), PAD,
				header.bottom() + small.ascent(), small, colors.secondary()));
		double top = header.bottom() + small.lineHeight() + 4;
		double bottom = Math.max(top + 1, size.height() - PAD - 2 * small.lineHeight() - 8);
		ChartView view = chart.view();
		int rows = steps(bottom - top, 3 * small.lineHeight());
		up = Scale.of(values(chart.yLine(), chart.points().stream().mapToDouble(QuadrantPoint::y)), rows)
				.within(view.bottom(), view.top(), rows);
		double left = PAD + 6 + up.ticks().stream().mapToDouble(tick -> small.width(up.text(tick))).max().orElse(0);
		plot = new Box(left, top, Math.max(1, size.width() - left - PAD), bottom - top);
		int columns = steps(plot.width(), small.width("0.00") * 2.5);
		across = Scale.of(values(chart.xLine(), chart.points().stream().mapToDouble(QuadrantPoint::x)), columns)
				.within(view.left(), view.right(), columns);
		points = chart.points().stream().filter(this::isInSight).toList();
		axes();
		if (chart.points().isEmpty()) {
			texts.add(PlacedText.centered(small.shorten(text.of(QuadrantDrawing.NOTHING), plot.width()), plot.centerX(),
					plot.y() + plot.height() / 2, small, colors.secondary()));
		} else {
			label(corners());
		}
	}

	private boolean isInSight(QuadrantPoint point) {
		double x = across.place(point.x());
		double y = up.place(point.y());
		return x >= 0 && x <= 1 && y >= 0 && y <= 1;
	}

	private static double[] values(double line, DoubleStream points) {
		return DoubleStream.concat(DoubleStream.of(line), points).toArray();
	}

	private static int steps(double length, double each) {
		return Math.max(2, (int) (length / each));
	}

	private void axes() {
		for (double tick : up.ticks()) {
			texts.add(PlacedText.right(up.text(tick), plot.x() - 6, y(tick) + (small.ascent() - small.descent()) / 2,
					small, colors.secondary()));
		}
		double under = plot.bottom() + 4 + small.ascent();
		for (double tick : across.ticks()) {
			String number = across.text(tick);
			double half = small.width(number) / 2;
			double middle = Math.clamp(x(tick), half, Math.max(half, size.width() - half));
			texts.add(PlacedText.centered(number, middle, under, small, colors.secondary()));
		}
		String name = small.shorten(text.of(chart.names().x()), plot.width());
		texts.add(PlacedText.right(name, plot.right(), under + small.lineHeight(), small, colors.secondary()));
	}

	/** The names of the quadrants in the corners of the plot, each no wider than its quadrant. */
	private List<Box> corners() {
		List<Box> taken = new ArrayList<>();
		double leftRoom = xLine() - plot.x() - 12;
		double rightRoom = plot.right() - xLine() - 12;
		double upper = plot.y() + 4 + strong.ascent();
		double lower = plot.bottom() - 4 - strong.descent();
		if (yLine() > plot.y()) {
			corner(chart.names().topLeft(), leftRoom, upper, false, taken);
			corner(chart.names().topRight(), rightRoom, upper, true, taken);
		}
		if (yLine() < plot.bottom()) {
			corner(chart.names().bottomLeft(), leftRoom, lower, false, taken);
			corner(chart.names().bottomRight(), rightRoom, lower, true, taken);
		}
		return taken;
	}

	private void corner(LocalizedText name, double room, double baseline, boolean right, List<Box> taken) {
		String words = strong.shorten(text.of(name), room);
		if (strong.width(words) > room) {
			return;
		}
		double x = right ? plot.right() - 6 - strong.width(words) : plot.x() + 6;
		texts.add(PlacedText.left(words, x, baseline, strong, colors.secondary()));
		taken.add(new Box(x, baseline - strong.ascent(), strong.width(words), strong.lineHeight()));
	}

	private void label(List<Box> corners) {
		List<Box> taken = new ArrayList<>(corners);
		points.forEach(point -> taken.add(mark(point, RADIUS)));
		LabelPlacer placer = new LabelPlacer(plot, taken);
		for (QuadrantPoint point : points) {
			boolean marked = chart.selectedId().filter(point.id()::equals).isPresent();
			TextStyle style = marked ? strong : plain;
			String name = text.of(point.label());
			boolean placed = place(placer, point, style.shorten(name, WIDEST), style)
					|| place(placer, point, style.shorten(name, SHORTENED), style);
			unlabelled += placed ? 0 : 1;
		}
	}

	private boolean place(LabelPlacer placer, QuadrantPoint point, String words, TextStyle style) {
		Box mark = mark(point, RADIUS);
		Optional<Box> place = placer.place(mark, style.width(words), style.lineHeight());
		place.ifPresent(box -> {
			labels.add(box);
			texts.add(PlacedText.left(words, box.x(), box.y() + style.ascent(), style, colors.ink()));
			if (!LabelPlacer.meet(box, new Box(mark.x() - 6, mark.y() - 6, mark.width() + 12, mark.height() + 12))) {
				leaders.add(new Leader(mark, box));
			}
		});
		return place.isPresent();
	}

	private Box mark(QuadrantPoint point, double radius) {
		return new Box(x(point.x()) - radius, y(point.y()) - radius, 2 * radius, 2 * radius);
	}

	double x(double value) {
		return plot.x() + across.place(value) * plot.width();
	}

	double y(double value) {
		return plot.bottom() - up.place(value) * plot.height();
	}

	/** Where right begins; at an edge of the plot where that is out of sight. */
	double xLine() {
		return Math.clamp(x(chart.xLine()), plot.x(), plot.right());
	}

	/** Where high begins; at an edge of the plot where that is out of sight. */
	double yLine() {
		return Math.clamp(y(chart.yLine()), plot.y(), plot.bottom());
	}

	@Override
	public Box plot() {
		return plot;
	}

	/** The lines of the grid. */
	List<Double> rows() {
		return up.ticks().stream().map(this::y).toList();
	}

	/** The points in sight, in the order of the chart. */
	List<QuadrantPoint> points() {
		return points;
	}

	/** The same from left to right. */
	List<QuadrantPoint> acrossPoints() {
		return points.stream().sorted(Comparator.comparing(QuadrantPoint::x)).toList();
	}

	/** Where the points in sight stand, in the order of the chart. */
	List<Box> marks() {
		return points.stream().map(point -> mark(point, RADIUS)).toList();
	}

	/** The points from left to right, as easy to hit as they should be. */
	List<BarBounds> bounds() {
		return acrossPoints().stream()
				.map(point -> new BarBounds(point.id(), mark(point, RADIUS), mark(point, REACH))).toList();
	}

	/** What the labels cover. */
	List<Box> labels() {
		return labels;
	}

	List<Leader> leaders() {
		return leaders;
	}

	List<PlacedText> texts() {
		return texts;
	}

	@Override
	public List<LocalizedText> warnings() {
		return text.warnings(unlabelled);
	}
}
