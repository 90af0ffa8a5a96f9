/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The foot of each page: by which methodology, which page of how many. Their number is put in when all are written. */
final class PageFoot extends PdfPageEventHelper {

	private static final float SIZE = 8;
	/** For the number of pages, of up to three digits. */
	private static final float ROOM = SIZE * 1.7f;
	/** From the lower edge, in points. */
	private static final float HEIGHT = 26;

	private final PrintedSheet sheet;
	private final BaseFont font;
	private @Nullable PdfTemplate total;
	private int pages;

	PageFoot(PrintedSheet sheet, BaseFont font) {
		this.sheet = sheet;
		this.font = font;
	}

	@Override
	@NonNullByDefault({}) // the library says nothing about null
	public void onEndPage(PdfWriter writer, Document document) {
		PdfContentByte page = writer.getDirectContent();
		PdfTemplate number = total;
		if (number == null) {
			number = page.createTemplate(SIZE * 3, SIZE * 2);
			total = number;
		}
		pages = writer.getPageNumber();
		Font small = new Font(font, SIZE);
		String[] words = FormWords.PAGE.in(sheet.locale()).split("%s", -1);
		ColumnText.showTextAligned(page, Element.ALIGN_LEFT, new Phrase(sheet.source(), small), document.left(),
				HEIGHT, 0);
		float after = font.getWidthPoint(words[2], SIZE);
		ColumnText.showTextAligned(page, Element.ALIGN_RIGHT, new Phrase(words[2], small), document.right(), HEIGHT,
				0);
		page.addTemplate(number, document.right() - after - ROOM, HEIGHT);
		ColumnText.showTextAligned(page, Element.ALIGN_RIGHT, new Phrase(words[0] + pages + words[1], small),
				document.right() - after - ROOM, HEIGHT, 0);
	}

	@Override
	@NonNullByDefault({}) // the library says nothing about null
	public void onCloseDocument(PdfWriter writer, Document document) {
		PdfTemplate number = total;
		if (number != null) {
			number.beginText();
			number.setFontAndSize(font, SIZE);
			String words = Integer.toString(pages);
			number.setTextMatrix((ROOM - font.getWidthPoint(words, SIZE)) / 2, 0);
			number.showText(words);
			number.endText();
		}
	}
}
