/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.manyi.report.form.PrintedSheet.Column;
import org.manyi.report.form.PrintedSheet.Entry;
import org.manyi.report.form.PrintedSheet.Row;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A form to print, as PDF: A4, a table whose heading is repeated on each page, page numbers, and text that can be
 * searched in a font that is embedded as far as it is used.
 *
 * @param locale the language
 */
public record FormAsPdf(Locale locale) {

	private static final float TITLE = 15;
	private static final float TEXT = 9;
	private static final float HEADING = 8.5f;
	private static final float PADDING = 3;
	private static final float GAP = 8;
	private static final float FOOT = 14;
	private static final float[] ENTRY_WIDTHS = { 3, 7, 3, 7 };
	private static final Color GREY = new Color(0xEE, 0xEE, 0xEE);
	private static final Color LINE = new Color(0x80, 0x80, 0x80);

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @throws FormException when this machine has no font for it; nothing is written then
	 */
	public void write(QuestionnaireForm form, OutputStream out) throws IOException, FormException {
		PrintedSheet sheet = PrintedSheet.of(form, locale);
		BaseFont font = new FormFonts().of(sheet.words());
		Rectangle page = new Rectangle((float) PrintedSheet.SHORT_SIDE, (float) PrintedSheet.LONG_SIDE);
		float margin = (float) PrintedSheet.MARGIN;
		try (Document document = new Document(sheet.landscape() ? page.rotate() : page, margin, margin, margin,
				margin + FOOT)) {
			PdfWriter writer = PdfWriter.getInstance(document, out);
			writer.setCloseStream(false);
			writer.setPageEvent(new PageFoot(sheet, font));
			document.addTitle(sheet.title());
			document.addSubject(sheet.source());
			document.open();
			writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.toLanguageTag()));
			// the sheet is that of the methodology, not of the moment it was written
			writer.getInfo().remove(PdfName.CREATIONDATE);
			add(document, sheet, font);
		} catch (DocumentException e) {
			throw new IOException("cannot write the PDF document", e);
		}
		out.flush();
	}

	private static void add(Document document, PrintedSheet sheet, BaseFont font) {
		Paragraph title = new Paragraph(sheet.title(), new Font(font, TITLE, Font.BOLD));
		title.setAlignment(Element.ALIGN_CENTER);
		title.setSpacingAfter(GAP / 2);
		document.add(title);
		sheet.notes().forEach(note -> document.add(new Paragraph(TEXT * 1.4f, note, new Font(font, TEXT))));
		document.add(entries(sheet, font));
		document.add(items(sheet, font));
		PdfPTable comment = table(1);
		PdfPCell room = cell(new Phrase(sheet.comment(), new Font(font, TEXT)), PrintedSheet.COMMENT_HEIGHT);
		room.setVerticalAlignment(Element.ALIGN_TOP);
		comment.addCell(room);
		document.add(comment);
	}

	/** Two entries beside each other. */
	private static PdfPTable entries(PrintedSheet sheet, BaseFont font) {
		PdfPTable table = table(ENTRY_WIDTHS.length);
		table.setWidths(ENTRY_WIDTHS);
		for (Entry entry : sheet.entries()) {
			table.addCell(heading(new Phrase(entry.label(), new Font(font, HEADING)), 0));
			table.addCell(cell(new Phrase(entry.value(), new Font(font, TEXT)), PrintedSheet.ROW_HEIGHT / 1.3));
		}
		if (sheet.entries().size() % 2 != 0) {
			table.addCell(heading(new Phrase(""), 0));
			table.addCell(cell(new Phrase(""), 0));
		}
		return table;
	}

	private static PdfPTable items(PrintedSheet sheet, BaseFont font) {
		List<Column> columns = sheet.columns();
		PdfPTable table = table(columns.size());
		float[] widths = new float[columns.size()];
		for (int i = 0; i < widths.length; i++) {
			widths[i] = (float) columns.get(i).width();
			PdfPCell cell = heading(new Phrase(columns.get(i).title(), new Font(font, HEADING)),
					PrintedSheet.ROW_HEIGHT);
			cell.setHorizontalAlignment(Element.ALIGN_CENTER);
			table.addCell(cell);
		}
		table.setWidths(widths);
		table.setHeaderRows(1);
		for (Row row : sheet.rows()) {
			row.group().ifPresent(title -> {
				PdfPCell cell = heading(new Phrase(title, new Font(font, TEXT)), 0);
				cell.setColspan(columns.size());
				table.addCell(cell);
			});
			for (int i = 0; i < row.cells().size(); i++) {
				String words = row.cells().get(i);
				PdfPCell cell = cell(new Phrase(words, new Font(font, words.equals(PrintedSheet.BOX) ? TITLE : TEXT)),
						PrintedSheet.ROW_HEIGHT);
				if (columns.get(i).centred()) {
					cell.setHorizontalAlignment(Element.ALIGN_CENTER);
				}
				table.addCell(cell);
			}
		}
		return table;
	}

	private static PdfPTable table(int columns) {
		PdfPTable table = new PdfPTable(columns);
		table.setWidthPercentage(100);
		table.setSpacingBefore(GAP);
		table.setSplitLate(true);
		return table;
	}

	private static PdfPCell heading(Phrase text, double height) {
		PdfPCell cell = cell(text, height);
		cell.setBackgroundColor(GREY);
		return cell;
	}

	private static PdfPCell cell(Phrase text, double height) {
		PdfPCell cell = new PdfPCell(text);
		cell.setMinimumHeight((float) height);
		cell.setPadding(PADDING);
		cell.setPaddingBottom(PADDING + 1);
		cell.setLeading(0, 1.2f);
		cell.setBorderColor(LINE);
		cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
		return cell;
	}
}
