/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.manyi.chart.Box;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a drawing as SVG with Batik, then adds what Java2D cannot say: font fallbacks, description, tooltips. */
public final class SvgWriter {

	private static final String SVG = "http://www.w3.org/2000/svg";
	private static final int DECIMALS = 3;

	private final SvgWords words;
	private final ChartSize size;
	private final ChartTheme theme;

	public SvgWriter(SvgWords words, ChartSize size, ChartTheme theme) {
		this.words = words;
		this.size = size;
		this.theme = theme;
	}

	/** Writes what is painted in logical pixels; the stream stays open. */
	public void write(Consumer<Graphics2D> painter, OutputStream out) throws IOException {
		Document document = document();
		SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
		context.setComment(null);
		context.setPrecision(DECIMALS);
		SVGGraphics2D graphics = new HeldTextGraphics(context);
		graphics.setSVGCanvasSize(new Dimension(size.width(), size.height()));
		painter.accept(graphics);
		Element root = graphics.getRoot();
		root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
		root.setAttribute("xml:lang", words.locale().toLanguageTag());
		root.setAttribute("role", "img");
		describe(document, root);
		addTooltips(document, root);
		removeFonts(root);
		root.setAttribute("font-family", families());
		// not Batik's own writer: it names an outside document type, which readers would fetch
		serialize(root, out);
	}

	private static Document document() throws IOException {
		try {
			return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().getDOMImplementation()
					.createDocument(SVG, "svg", null);
		} catch (ParserConfigurationException e) {
			throw new IOException("cannot create an SVG document", e);
		}
	}

	private void describe(Document document, Element root) {
		Element description = child(document, "desc", words.description());
		root.insertBefore(description, root.getFirstChild());
		words.title().ifPresent(title -> root.insertBefore(child(document, "title", title), description));
	}

	private void addTooltips(Document document, Element root) {
		Element columns = document.createElementNS(SVG, "g");
		columns.setAttribute("fill", "none");
		columns.setAttribute("stroke", "none");
		columns.setAttribute("pointer-events", "all");
		for (SvgWords.Tip tip : words.tips()) {
			Box column = tip.area();
			Element area = document.createElementNS(SVG, "rect");
			area.setAttribute("x", number(column.x()));
			area.setAttribute("y", number(column.y()));
			area.setAttribute("width", number(column.width()));
			area.setAttribute("height", number(column.height()));
			area.appendChild(child(document, "title", tip.words()));
			columns.appendChild(area);
		}
		root.appendChild(columns);
	}

	/** The font of the drawing, then what comes closest elsewhere. */
	private String families() {
		Set<String> families = new LinkedHashSet<>();
		families.add(words.typeface().font().getFamily(Locale.ENGLISH));
		families.addAll(theme.fontFamilies());
		families.removeAll(List.of(Font.SANS_SERIF, Font.DIALOG));
		return families.stream().map(name -> "'" + name.replace("'", "") + "'")
				.collect(Collectors.joining(", ", "", ", sans-serif"));
	}

	/** All text has the font of the root. */
	private static void removeFonts(Element element) {
		element.removeAttribute("font-family");
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				removeFonts(inner);
			}
		}
	}

	private static void serialize(Element root, OutputStream out) throws IOException {
		try {
			Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
			transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
			transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
			transformer.transform(new DOMSource(root), new StreamResult(out));
		} catch (TransformerException e) {
			throw new IOException("cannot write the SVG document", e);
		}
	}

	private static Element child(Document document, String name, String content) {
		Element element = document.createElementNS(SVG, name);
		element.appendChild(document.createTextNode(ChartText.oneLine(content)));
		return element;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}
}
