/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.manyi.chart.ChartSize;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfGraphics2D;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document of one page as large as the drawing, a logical pixel being 1/96 inch. Text is outlines: it looks the same
 * everywhere, in any font of this machine; title and description say in words what is seen.
 *
 * @param size        of the drawing, in logical pixels
 * @param locale      the language of its words
 * @param title       empty for none
 * @param description the chart in words
 */
public record PdfPage(ChartSize size, Locale locale, Optional<String> title, String description) {

	private static final float POINTS = 72f / 96;

	/** Writes what is painted in logical pixels; the stream stays open. */
	public void write(Consumer<Graphics2D> painter, OutputStream out) throws IOException {
		float width = size.width() * POINTS;
		float height = size.height() * POINTS;
		try (Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0)) {
			PdfWriter writer = PdfWriter.getInstance(document, out);
			writer.setCloseStream(false);
			title.map(ChartText::oneLine).ifPresent(document::addTitle);
			document.addSubject(ChartText.oneLine(description));
			document.open();
			writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.toLanguageTag()));
			// the page is that of the data, not of the moment it was written
			writer.getInfo().remove(PdfName.CREATIONDATE);
			Graphics2D graphics = new PdfGraphics2D(writer.getDirectContent(), width, height, null, true, false, 0);
			graphics.scale(POINTS, POINTS);
			painter.accept(graphics);
			graphics.dispose();
		} catch (DocumentException e) {
			throw new IOException("cannot write the PDF document", e);
		}
	}
}
