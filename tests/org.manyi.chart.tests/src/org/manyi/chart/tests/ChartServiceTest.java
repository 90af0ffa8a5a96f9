/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.w3c.dom.Document;

/** The chart service is there in a framework and reaches every class of the wrapped drawing libraries that it needs. */
class ChartServiceTest {

	private static final long PATIENCE = 30_000;

	private ServiceTracker<ChartRenderer, ChartRenderer> tracker;

	@BeforeEach
	void open() {
		BundleContext context = FrameworkUtil.getBundle(ChartServiceTest.class).getBundleContext();
		tracker = new ServiceTracker<>(context, ChartRenderer.class, null);
		tracker.open();
	}

	@AfterEach
	void close() {
		tracker.close();
	}

	private ChartDrawing draw(Pareto pareto) throws Exception {
		ChartRenderer renderer = tracker.waitForService(PATIENCE);
		assertNotNull(renderer, "no " + ChartRenderer.class.getName());
		return renderer.draw(ParetoChart.of(pareto, Locale.ENGLISH).withSelected(Optional.of("b")),
				new ChartSize(600, 400), ChartTheme.LIGHT);
	}

	private static Pareto two() {
		return new Pareto(ParetoBasis.LOW_ANSWERS, Rational.of(10),
				List.of(bar("a", "Response speed", 1, 9, 90, ParetoClass.A),
						bar("b", "Equipment", 2, 1, 100, ParetoClass.C)));
	}

	private static Bar bar(String id, String label, int rank, long amount, long cumulative, ParetoClass paretoClass) {
		return new Bar(id, LocalizedText.same(label), rank, Rational.of(amount), Rational.of(amount * 10),
				Optional.empty(), Rational.of(cumulative), paretoClass);
	}

	@Test
	void writesPng() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		draw(two()).writePng(out, 2);
		assertEquals(1200, ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth());
	}

	@Test
	void writesSvg() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		draw(two()).writeSvg(out);
		Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(out.toByteArray()));
		assertTrue(document.getDocumentElement().getTextContent().contains("Response speed"));
	}

	@Test
	void drawsAnEmptyPareto() throws Exception {
		ChartDrawing drawing = draw(new Pareto(ParetoBasis.LOST_POINTS, Rational.ZERO, List.of()));
		assertEquals(List.of(), drawing.bars());
		assertEquals(600, drawing.image(1).getWidth());
	}
}
