/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartException;
import org.manyi.model.LocalizedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** SVG files are well-formed, say all that the picture says, and are the same each time. */
class SvgWriterTest {

	private static final String SVG = "http://www.w3.org/2000/svg";

	private static byte[] svg(Pareto pareto, Locale locale) throws ChartException, IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SampleCharts.draw(SampleCharts.chart(pareto, locale), SampleCharts.SIZE).writeSvg(out);
		return out.toByteArray();
	}

	private static Document parse(byte[] svg) throws IOException, SAXException, ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagNameNS(SVG, name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh-CN", "en" })
	void everyLabelIsText(String language) throws Exception {
		Locale locale = Locale.forLanguageTag(language);
		Document document = parse(svg(SampleCharts.ten(), locale));
		List<String> texts = elements(document, "text").stream().map(Element::getTextContent).toList();
		for (Pareto.Bar bar : SampleCharts.ten().bars()) {
			String label = bar.label().in(locale);
			// a label on two lines is two texts
			assertTrue(texts.contains(label) || String.join(" ", texts).contains(label)
					|| String.join("", texts).contains(label), label);
			assertTrue(texts.contains(bar.amount().toString()), bar.amount().toString());
		}
	}

	@Test
	void everyBarHasATooltipWithItsWholeLabel() throws Exception {
		Pareto pareto = SampleCharts.of(40, 60);
		List<String> tooltips = elements(parse(svg(pareto, Locale.ENGLISH)), "rect").stream()
				.filter(rect -> rect.getElementsByTagNameNS(SVG, "title").getLength() == 1).map(Element::getTextContent)
				.toList();
		assertEquals(40, tooltips.size());
		for (int i = 0; i < 40; i++) {
			assertTrue(tooltips.get(i).startsWith(pareto.bars().get(i).label().en() + " "), tooltips.get(i));
		}
		assertTrue(tooltips.get(1).endsWith(" 270 (9.1\u00a0%), cumulative 19.3\u00a0%, class A"), tooltips.get(1));
	}

	@Test
	void titleAndDescriptionAreThere() throws Exception {
		Element root = parse(svg(SampleCharts.ten(), Locale.ENGLISH)).getDocumentElement();
		assertEquals("svg", root.getLocalName());
		assertEquals("0 0 900 520", root.getAttribute("viewBox"));
		assertEquals("title", root.getFirstChild().getLocalName());
		assertEquals("Pareto chart of low answers", root.getFirstChild().getTextContent());
		assertTrue(root.getFirstChild().getNextSibling().getTextContent().contains("Low answers: 115"));
	}

	@Test
	void textNamesFontsAndIsHeldToItsWidth() throws Exception {
		Document document = parse(svg(SampleCharts.ten(), Locale.ENGLISH));
		String families = document.getDocumentElement().getAttribute("font-family");
		assertTrue(families.contains("'Microsoft YaHei'") && families.endsWith("sans-serif"), families);
		for (Element text : elements(document, "text")) {
			assertTrue(Double.parseDouble(text.getAttribute("textLength")) > 0, text.getTextContent());
		}
	}

	@Test
	void theSameChartGivesTheSameBytes() throws ChartException, IOException {
		assertArrayEquals(svg(SampleCharts.ten(), Locale.ENGLISH), svg(SampleCharts.ten(), Locale.ENGLISH));
	}

	@Test
	void readersNeedNothingFromOutside() throws ChartException, IOException {
		String svg = new String(svg(SampleCharts.ten(), Locale.ENGLISH), StandardCharsets.UTF_8);
		assertFalse(svg.contains("<!DOCTYPE"));
		assertFalse(svg.contains("href="));
		assertTrue(svg.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\""), svg.substring(0, 60));
	}

	@Test
	void markupInLabelsIsText() throws Exception {
		LocalizedText label = LocalizedText.same("<script>&\"'\u0001]]>");
		Pareto pareto = SampleCharts.pareto(ParetoBasis.CATEGORIES, List.of(label), SampleCharts.rationals(1));
		Document document = parse(svg(pareto, Locale.ENGLISH));
		assertTrue(elements(document, "text").stream().map(Element::getTextContent)
				.anyMatch("<script>&\"']]>"::equals));
		assertEquals(List.of(), elements(document, "script"));
	}
}
