/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;

/** Labels never overlap, never vanish and stay in the picture, however many and long they are. */
class LabelsTest {

	/** Text may touch; what counts is that it is not written over. */
	private static final double TOUCH = 0.5;

	static Stream<Arguments> charts() {
		List<Arguments> charts = new ArrayList<>();
		for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			for (ChartSize size : List.of(new ChartSize(900, 520), new ChartSize(480, 420), new ChartSize(1900, 900))) {
				for (int bars : new int[] { 1, 2, 4, 12, 40 }) {
					for (int length : new int[] { 0, 60 }) {
						charts.add(Arguments.of(bars, length, size, locale));
					}
				}
			}
		}
		return charts.stream();
	}

	@ParameterizedTest(name = "{0} bars, labels of {1}, {2}, {3}")
	@MethodSource("charts")
	void noTextIsWrittenOverAnother(int bars, int length, ChartSize size, Locale locale) throws ChartException {
		List<PlacedText> texts = draw(bars, length, size, locale).scene().texts();
		for (int i = 0; i < texts.size(); i++) {
			for (int j = i + 1; j < texts.size(); j++) {
				Area both = body(texts.get(i));
				both.intersect(body(texts.get(j)));
				int first = i;
				int second = j;
				assertTrue(both.isEmpty(), () -> texts.get(first) + "\n" + texts.get(second));
			}
		}
	}

	@ParameterizedTest(name = "{0} bars, labels of {1}, {2}, {3}")
	@MethodSource("charts")
	void everythingIsInThePicture(int bars, int length, ChartSize size, Locale locale) throws ChartException {
		Rectangle2D picture = new Rectangle2D.Double(0, 0, size.width(), size.height());
		for (PlacedText text : draw(bars, length, size, locale).scene().texts()) {
			assertTrue(picture.contains(text.outline().getBounds2D()), text::toString);
		}
	}

	@ParameterizedTest(name = "{0} bars, labels of {1}, {2}, {3}")
	@MethodSource("charts")
	void everyLabelIsThereWholeOrIsSaidToBeShortened(int bars, int length, ChartSize size, Locale locale)
			throws ChartException {
		ParetoDrawing drawing = draw(bars, length, size, locale);
		String shown = squeeze(drawing.scene().texts().stream().map(PlacedText::text).collect(Collectors.joining()));
		List<String> labels = SampleCharts.of(bars, length).bars().stream().map(bar -> squeeze(bar.label().in(locale)))
				.toList();
		long missing = labels.stream().filter(label -> !shown.contains(label)).count();
		boolean said = drawing.warnings().stream().anyMatch(warning -> warning.en().contains("shortened"));
		assertEquals(missing > 0, said, () -> missing + " missing, " + drawing.warnings());
		// what is shortened still begins as the label does
		labels.forEach(label -> assertTrue(shown.contains(label.substring(0, 4)), label));
	}

	@ParameterizedTest
	@MethodSource("everydayCharts")
	void everydayLabelsAreWhole(int bars, int length, Locale locale) throws ChartException {
		ParetoDrawing drawing = draw(bars, length, SampleCharts.SIZE, locale);
		assertEquals(List.of(), drawing.warnings());
	}

	static Stream<Arguments> everydayCharts() {
		return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).flatMap(locale -> Stream.of(
				Arguments.of(1, 60, locale), Arguments.of(4, 60, locale),
				Arguments.of(12, 60, locale), Arguments.of(40, 0, locale)));
	}

	@Test
	void shortLabelsAreLevelOnOneOrTwoLines() throws ChartException {
		ParetoScene four = draw(4, 0, SampleCharts.SIZE, Locale.ENGLISH).scene();
		assertEquals(List.of(), four.texts().stream().filter(text -> text.angle() != 0).toList());
		ParetoScene eight = draw(8, 0, new ChartSize(480, 420), Locale.SIMPLIFIED_CHINESE).scene();
		assertTrue(eight.texts().stream().anyMatch(text -> text.text().equals("响应")));
		assertTrue(eight.texts().stream().anyMatch(text -> text.text().equals("速度")));
	}

	@Test
	void labelsTurnWhereTheyDoNotFitLevel() throws ChartException {
		ParetoScene twelve = draw(12, 0, SampleCharts.SIZE, Locale.ENGLISH).scene();
		assertTrue(twelve.texts().stream().anyMatch(text -> text.angle() == -Math.PI / 4));
		ParetoScene forty = draw(40, 0, SampleCharts.SIZE, Locale.ENGLISH).scene();
		assertTrue(forty.texts().stream().anyMatch(text -> text.angle() == -Math.PI / 2));
	}

	@Test
	void lineBreaksAndControlCharactersInLabelsAreHarmless() throws ChartException {
		LocalizedText label = LocalizedText.same("one\r\ntwo\u0000\ud800 <&\"'> \u202e");
		ParetoChart chart = SampleCharts.chart(
				SampleCharts.pareto(ParetoBasis.CATEGORIES, List.of(label), SampleCharts.rationals(3)), Locale.ENGLISH);
		List<String> texts = SampleCharts.draw(chart, SampleCharts.SIZE).scene().texts().stream().map(PlacedText::text)
				.toList();
		assertTrue(texts.contains("one two <&\"'>"), texts::toString);
	}

	private static ParetoDrawing draw(int bars, int length, ChartSize size, Locale locale) throws ChartException {
		Pareto pareto = SampleCharts.of(bars, length);
		return SampleCharts.draw(SampleCharts.chart(pareto, locale), size);
	}

	private static Area body(PlacedText text) {
		Rectangle2D level = text.level();
		Rectangle2D inner = new Rectangle2D.Double(level.getX() + TOUCH, level.getY() + TOUCH,
				Math.max(0, level.getWidth() - 2 * TOUCH), Math.max(0, level.getHeight() - 2 * TOUCH));
		return new Area(AffineTransform.getRotateInstance(text.angle(), text.x(), text.y())
				.createTransformedShape(inner));
	}

	private static String squeeze(String text) {
		return text.replaceAll("\\s", "");
	}
}
