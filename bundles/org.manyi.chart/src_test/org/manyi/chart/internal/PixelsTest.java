/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.analysis.Pareto;
import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ParetoChart;

/** What is painted is what the layout says, at every zoom. */
class PixelsTest {

	private static final ChartColors COLORS = ChartColors.LIGHT;

	private final Pareto pareto = SampleCharts.ten();
	private final ParetoChart chart = SampleCharts.chart(pareto, Locale.ENGLISH).withSelected(Optional.of("bar1"));

	@ParameterizedTest
	@ValueSource(doubles = { 1, 1.25, 2, 3 })
	void barsHaveTheColourOfTheirClass(double zoom) throws ChartException {
		ParetoDrawing drawing = SampleCharts.draw(chart, SampleCharts.SIZE);
		BufferedImage image = drawing.image(zoom);
		for (int i = 0; i < pareto.bars().size(); i++) {
			Box bar = drawing.bars().get(i).bar();
			assertEquals(COLORS.of(pareto.bars().get(i).paretoClass()),
					color(image, zoom, bar.centerX(), bar.y() + bar.height() / 2), pareto.bars().get(i).id());
		}
	}

	@Test
	void theCumulativeLineStartsAtTheFirstBarsCornerAndEndsAtTheTotal() throws ChartException {
		ParetoDrawing drawing = SampleCharts.draw(chart, SampleCharts.SIZE);
		BufferedImage image = drawing.image(4);
		Box first = drawing.bars().getFirst().bar();
		Box last = drawing.bars().getLast().bar();
		assertEquals(COLORS.ink(), color(image, 4, first.right(), first.y()));
		assertEquals(COLORS.ink(), color(image, 4, first.right() + 1, first.y() - 1));
		assertEquals(COLORS.ink(), color(image, 4, last.right(), drawing.scene().plot().y()));
		assertEquals(COLORS.ink(), color(image, 4, last.right(), drawing.scene().plot().y() - 1));
	}

	@Test
	void theLinePassesEachBarsRightEdgeAtItsCumulativeShare() throws ChartException {
		ParetoDrawing drawing = SampleCharts.draw(chart, SampleCharts.SIZE);
		BufferedImage image = drawing.image(4);
		Box plot = drawing.scene().plot();
		for (int i = 0; i < pareto.bars().size(); i++) {
			double share = pareto.bars().get(i).cumulativePercent().doubleValue() / 100;
			assertEquals(COLORS.ink(),
					color(image, 4, drawing.bars().get(i).bar().right(), plot.bottom() - share * plot.height()));
		}
	}

	@Test
	void theDashedLineStandsAtEightyPercent() throws ChartException {
		ParetoDrawing drawing = SampleCharts.draw(chart, SampleCharts.SIZE);
		BufferedImage image = drawing.image(4);
		Box plot = drawing.scene().plot();
		double y = plot.bottom() - 0.8 * plot.height();
		int dashes = 0;
		for (double x = plot.x() + 2; x < plot.x() + 40; x += 0.25) {
			dashes += color(image, 4, x, y).equals(COLORS.threshold()) ? 1 : 0;
		}
		assertTrue(dashes > 60 && dashes < 120, "dash pixels of 152: " + dashes);
	}

	@Test
	void theMarkedBarStandsOnATintAndHasAnOutline() throws ChartException {
		ParetoDrawing drawing = SampleCharts.draw(chart, SampleCharts.SIZE);
		BufferedImage image = drawing.image(4);
		Box column = drawing.bars().get(1).column();
		Box bar = drawing.bars().get(1).bar();
		assertEquals(COLORS.selection(), color(image, 4, column.x() + 2, column.y() + 12));
		assertEquals(COLORS.ink(), color(image, 4, bar.x(), bar.y() + bar.height() / 2));
		assertEquals(COLORS.ground(), color(image, 4, drawing.bars().get(3).column().x() + 2, column.y() + 12));
	}

	@Test
	void aTinyBarIsStillSeen() throws ChartException {
		Pareto tiny = SampleCharts.pareto(pareto.basis(),
				List.of(pareto.bars().get(0).label(), pareto.bars().get(1).label()),
				SampleCharts.rationals(1_000_000, 1));
		ParetoDrawing drawing = SampleCharts.draw(SampleCharts.chart(tiny, Locale.ENGLISH), SampleCharts.SIZE);
		Box bar = drawing.bars().get(1).bar();
		assertEquals(COLORS.classC(), color(drawing.image(4), 4, bar.centerX(), bar.bottom() - 0.75));
	}

	@Test
	void theImageIsAsLargeAsTheZoomAsks() throws ChartException {
		ParetoDrawing drawing = SampleCharts.draw(chart, SampleCharts.SIZE);
		BufferedImage image = drawing.image(1.333);
		assertEquals(1200, image.getWidth());
		assertEquals(694, image.getHeight());
		assertEquals(COLORS.ground().getRGB(), image.getRGB(1199, 693));
		assertThrows(IllegalArgumentException.class,
				() -> SampleCharts.draw(chart, new ChartSize(10_000, 10_000)).image(2));
		for (double zoom : new double[] { 0, -1, 17, Double.NaN }) {
			assertThrows(IllegalArgumentException.class, () -> drawing.image(zoom));
		}
	}

	private static Color color(BufferedImage image, double zoom, double x, double y) {
		return new Color(image.getRGB((int) (x * zoom), (int) (y * zoom)));
	}
}
