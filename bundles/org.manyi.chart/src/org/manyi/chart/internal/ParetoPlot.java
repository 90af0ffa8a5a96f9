/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ParetoChart;
import org.manyi.model.Rational;

/**
 * The plot as JFreeChart draws it: bars and cumulative line over the same scale. The horizontal axis runs from 0 to the
 * number of bars; a bar is an interval in its unit, so that the line can pass through the bars' corners.
 */
final class ParetoPlot {

	/** By which the plot is larger than the layout's at the left, top and right, so that its edge cuts no point. */
	static final double MARGIN = 4;

	private static final int PERCENT = 0;
	private static final int COUNT = 1;
	private static final int MANY_BARS = 20;

	private final ParetoChart chart;
	private final ParetoScene scene;
	private final ChartColors colors;

	ParetoPlot(ParetoChart chart, ParetoScene scene, ChartColors colors) {
		this.chart = chart;
		this.scene = scene;
		this.colors = colors;
	}

	/** Draws the plot where the layout has its place. */
	void draw(Graphics2D g2) {
		Box box = scene.plot();
		create().draw(g2, new Rectangle2D.Double(box.x() - MARGIN, box.y() - MARGIN, box.width() + 2 * MARGIN,
				box.height() + MARGIN), null, null, null);
	}

	private XYPlot create() {
		double axisEnd = chart.axisEnd().doubleValue();
		double percentEnd = chart.axisEnd().multiply(Rational.HUNDRED).divide(chart.pareto().total()).doubleValue();
		double end = 1 + MARGIN / scene.plot().height();
		XYPlot plot = new XYPlot();
		plot.setOrientation(PlotOrientation.VERTICAL);
		plot.setInsets(RectangleInsets.ZERO_INSETS);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setBackgroundPaint(null);
		plot.setOutlineVisible(false);
		plot.setDomainGridlinesVisible(false);
		plot.setRangeGridlinePaint(colors.grid());
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setFixedDomainAxisSpace(new AxisSpace());
		plot.setFixedRangeAxisSpace(new AxisSpace());
		plot.setDomainAxis(base());
		plot.setRangeAxis(PERCENT, new ScaleAxis(0, percentEnd * end, scene.percentTicks(), colors.axis()));
		plot.setRangeAxisLocation(PERCENT, AxisLocation.BOTTOM_OR_RIGHT);
		plot.setRangeAxis(COUNT, new ScaleAxis(0, axisEnd * end, scene.countTicks(), colors.axis()));
		plot.setRangeAxisLocation(COUNT, AxisLocation.BOTTOM_OR_LEFT);
		addBars(plot);
		addLine(plot);
		plot.addRangeMarker(PERCENT, threshold(), Layer.FOREGROUND);
		return plot;
	}

	private NumberAxis base() {
		Box box = scene.plot();
		ScaleAxis axis = new ScaleAxis(position(box.x() - MARGIN), position(box.right() + MARGIN), List.of(),
				colors.axis());
		axis.setAxisLineVisible(true);
		axis.setAxisLinePaint(colors.axis());
		axis.setAxisLineStroke(new BasicStroke(1));
		return axis;
	}

	private void addBars(XYPlot plot) {
		XYIntervalSeries series = new XYIntervalSeries("bars", false, true);
		for (int i = 0; i < scene.bars().size(); i++) {
			BarBounds bounds = scene.bars().get(i);
			double amount = chart.pareto().bars().get(i).amount().doubleValue();
			series.add(i + 0.5, position(bounds.bar().x()), position(bounds.bar().right()), amount, 0, amount);
		}
		XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
		bars.addSeries(series);
		XYBarRenderer renderer = new XYBarRenderer();
		renderer.setShadowVisible(false);
		renderer.setBarPainter(new ClassBarPainter(chart.pareto(), colors, chart.selectedId().orElse("")));
		plot.setDataset(COUNT, bars);
		plot.setRenderer(COUNT, renderer);
		plot.mapDatasetToRangeAxis(COUNT, COUNT);
	}

	private void addLine(XYPlot plot) {
		XYSeries series = new XYSeries("cumulative", false, true);
		for (int i = 0; i < scene.bars().size(); i++) {
			Bar bar = chart.pareto().bars().get(i);
			series.add(position(scene.bars().get(i).bar().right()), bar.cumulativePercent().doubleValue());
		}
		double radius = scene.bars().size() > MANY_BARS ? 1.75 : 2.75;
		XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
		renderer.setSeriesPaint(0, colors.ink());
		renderer.setSeriesStroke(0, new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		renderer.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
		plot.setDataset(PERCENT, new XYSeriesCollection(series));
		plot.setRenderer(PERCENT, renderer);
		plot.mapDatasetToRangeAxis(PERCENT, PERCENT);
	}

	private ValueMarker threshold() {
		BasicStroke dashed = new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
				new float[] { 5, 4 }, 0);
		return new ValueMarker(PercentTicks.THRESHOLD, colors.threshold(), dashed);
	}

	private double position(double x) {
		return (x - scene.plot().x()) / scene.plot().width() * scene.bars().size();
	}
}
