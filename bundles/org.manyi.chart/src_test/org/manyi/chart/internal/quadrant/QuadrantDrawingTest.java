/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.quadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ChartView;
import org.manyi.chart.internal.JFreeChartRenderer;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.chart.quadrant.QuadrantPoint;
import org.manyi.model.LocalizedText;

class QuadrantDrawingTest {

	private static final QuadrantChart.Names NAMES = new QuadrantChart.Names(text("Importance"), text("Score"),
			text("Enough"), text("Keep it up"), text("Later"), text("Improve first"));

	private static LocalizedText text(String words) {
		return LocalizedText.same(words);
	}

	private static QuadrantChart chart(int points, long seed) {
		Random random = new Random(seed);
		List<QuadrantPoint> made = new ArrayList<>();
		for (int i = 0; i < points; i++) {
			made.add(new QuadrantPoint("I" + i, text("Item number " + i), random.nextDouble(),
					60 + 40 * random.nextDouble(), text("Item number " + i + " in words")));
		}
		return new QuadrantChart(made, 0.5, 80, NAMES, Optional.empty(), Optional.empty(), Locale.ENGLISH,
				Optional.of("I1"));
	}

	private static QuadrantDrawing draw(QuadrantChart chart, int width, int height) throws ChartException {
		return assertInstanceOf(QuadrantDrawing.class,
				new JFreeChartRenderer().draw(chart, new ChartSize(width, height), ChartTheme.LIGHT));
	}

	@ParameterizedTest
	@CsvSource({ "12, 600, 400", "20, 900, 600", "30, 480, 320", "60, 400, 300", "3, 200, 150" })
	void labelsCoverNeitherEachOtherNorPoints(int points, int width, int height) throws ChartException {
		for (long seed = 1; seed <= 20; seed++) {
			QuadrantDrawing drawing = draw(chart(points, seed), width, height);
			List<Box> labels = drawing.layout().labels();
			List<Box> taken = new ArrayList<>(drawing.layout().marks());
			Box plot = drawing.layout().plot();
			for (Box label : labels) {
				assertTrue(taken.stream().noneMatch(other -> LabelPlacer.meet(label, other)), label::toString);
				assertTrue(label.x() >= plot.x() && label.right() <= plot.right() && label.y() >= plot.y()
						&& label.bottom() <= plot.bottom(), label::toString);
				taken.add(label);
			}
			// what has no room is told
			assertEquals(labels.size() < points, !drawing.warnings().isEmpty());
		}
	}

	@Test
	void anOrdinaryQuestionnaireHasRoomForAllLabels() throws ChartException {
		for (long seed = 1; seed <= 20; seed++) {
			QuadrantDrawing drawing = draw(chart(15, seed), 640, 420);
			assertEquals(15, drawing.layout().labels().size());
			assertEquals(List.of(), drawing.warnings());
		}
	}

	@Test
	void pointsStandWhereTheirFiguresSay() throws ChartException {
		QuadrantDrawing drawing = draw(chart(12, 3), 640, 420);
		List<String> ids = drawing.bars().stream().map(BarBounds::id).toList();
		List<QuadrantPoint> points = chart(12, 3).points();
		assertEquals(points.stream().sorted((one, other) -> Double.compare(one.x(), other.x())).map(QuadrantPoint::id)
				.toList(), ids);
		for (QuadrantPoint point : points) {
			Box bar = drawing.bars().stream().filter(bounds -> bounds.id().equals(point.id())).findFirst()
					.orElseThrow().bar();
			assertEquals(point.x() > 0.5, bar.centerX() > drawing.layout().x(0.5));
			assertEquals(point.y() > 80, bar.y() + bar.height() / 2 < drawing.layout().y(80));
			assertEquals(Optional.of(point.id()),
					drawing.barAt(bar.centerX(), bar.y() + bar.height() / 2).map(BarBounds::id));
		}
	}

	@Test
	void aCrowdedCornerIsShownAlone() throws ChartException {
		QuadrantChart crowded = chart(60, 3);
		QuadrantDrawing whole = draw(crowded, 480, 320);
		QuadrantDrawing corner = draw(crowded.within(new ChartView(0.5, 1, 0, 0.5)), 480, 320);
		List<String> expected = whole.bars().stream()
				.filter(bar -> bar.bar().centerX() >= whole.plot().centerX()
						&& bar.bar().y() + bar.bar().height() / 2 >= whole.plot().y() + whole.plot().height() / 2)
				.map(BarBounds::id).toList();
		assertEquals(expected, corner.bars().stream().map(BarBounds::id).toList());
		assertEquals(expected.size(), corner.tips().size());
		for (BarBounds bar : corner.bars()) {
			assertTrue(corner.plot().contains(bar.bar().centerX(), bar.bar().y() + bar.bar().height() / 2), bar.id());
		}
		assertEquals(1 + expected.size(), corner.description().lines().count());
		assertEquals(expected.size(), corner.layout().labels().size());
	}

	@Test
	void theChartIsSaidInWordsAndWrittenAsSvg() throws ChartException, IOException {
		QuadrantDrawing drawing = draw(chart(3, 3), 640, 420);
		assertTrue(drawing.description().contains("Item number 2 in words"));
		assertTrue(drawing.description().startsWith("Score / Importance\n"), drawing.description());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		drawing.writeSvg(out);
		String svg = out.toString(StandardCharsets.UTF_8);
		assertTrue(svg.contains("Improve first") && svg.contains("Item number 2 in words"), svg);
		BufferedImage image = drawing.image(2);
		assertEquals(1280, image.getWidth());
	}

	@Test
	void nothingToShowIsSaid() throws ChartException {
		QuadrantDrawing drawing = draw(new QuadrantChart(List.of(), 0, 0, NAMES, Optional.empty(), Optional.empty(),
				Locale.ENGLISH, Optional.empty()), 640, 420);
		assertEquals("No item has both an importance and a score.", drawing.description());
		assertFalse(drawing.layout().texts().isEmpty());
	}
}
