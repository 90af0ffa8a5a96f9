/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.analysis.ParetoClass;
import org.manyi.chart.Box;
import org.manyi.chart.ChartTheme;

/** Names the cumulative share of class A at the point where it ends: the sentence a Pareto chart is drawn for. */
final class ClassAEnd {

	private static final double GAP = 6;

	private final Pareto pareto;
	private final double whole;
	private final ChartText text;
	private final ChartTheme theme;

	/**
	 * @param whole what part of the left axis the total is, (0, 1]
	 */
	ClassAEnd(Pareto pareto, double whole, ChartText text, ChartTheme theme) {
		this.pareto = pareto;
		this.whole = whole;
		this.text = text;
		this.theme = theme;
	}

	/**
	 * The label beside the point; empty when all bars are of class A, where they are not the first ones, or where it
	 * would touch something.
	 */
	Optional<PlacedText> place(List<Point2D> line, List<PlacedText> others, Box plot) {
		List<Bar> classA = pareto.bars().stream().filter(bar -> bar.paretoClass() == ParetoClass.A).toList();
		boolean first = classA.equals(pareto.bars().stream().limit(classA.size()).toList());
		if (classA.isEmpty() || classA.size() == pareto.bars().size() || !first) {
			return Optional.empty();
		}
		Point2D end = line.get(classA.size() - 1);
		TextStyle style = text.typeface().bold(theme.tickSize());
		String share = text.words().percent(classA.getLast().cumulativePercent());
		PlacedText above = PlacedText.right(share, end.getX() - GAP, end.getY() - GAP, style, theme.colors().ink());
		PlacedText below = PlacedText.left(share, end.getX() + GAP, end.getY() + GAP + style.ascent(), style,
				theme.colors().ink());
		return Stream.of(above, below).filter(label -> free(label.level(), line, others, plot)).findFirst();
	}

	private boolean free(Rectangle2D label, List<Point2D> line, List<PlacedText> others, Box plot) {
		Rectangle2D inside = new Rectangle2D.Double(plot.x(), plot.y() - GAP, plot.width(), plot.height());
		double threshold = plot.bottom() - plot.height() * whole * PercentTicks.THRESHOLD / 100;
		boolean onThreshold = label.getMinY() < threshold && label.getMaxY() > threshold;
		return inside.contains(label) && !onThreshold && !CountLabels.crosses(line, label)
				&& others.stream().noneMatch(other -> other.outline().intersects(label));
	}
}
