/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.util.List;

import org.manyi.report.form.PrintedSheet.Column;
import org.manyi.report.form.PrintedSheet.Entry;
import org.manyi.report.form.PrintedSheet.Row;

/** The parts of a Word document that have the words of a sheet. */
final class WordText {

	static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	static final String FOOTER_RELATION = "rId2";

	private static final String[] NAMESPACES = { "xmlns:w",
			"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "xmlns:r",
			"http://schemas.openxmlformats.org/officeDocument/2006/relationships" };
	private static final double TWIPS = 20;
	private static final String GREY = "EEEEEE";
	private static final double LABEL_SHARE = 0.3;

	private final PrintedSheet sheet;

	WordText(PrintedSheet sheet) {
		this.sheet = sheet;
	}

	/** The sheet itself. */
	String document() {
		Markup word = new Markup(XML).open("w:document", NAMESPACES).open("w:body");
		paragraph(word, "Title", sheet.title());
		sheet.notes().forEach(note -> paragraph(word, "Normal", note));
		entries(word);
		paragraph(word, "Normal", "");
		items(word);
		paragraph(word, "Normal", "");
		table(word, List.of(sheet.width()));
		row(word, PrintedSheet.COMMENT_HEIGHT, false);
		word.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips(sheet.width()), "w:type", "dxa").close();
		paragraph(word, "TableText", sheet.comment());
		word.close().close().close();
		paragraph(word, "Normal", "");
		page(word);
		return word.finished();
	}

	/** Which methodology, and the number of the page. */
	String footer() {
		Markup word = new Markup(XML).open("w:ftr", NAMESPACES);
		word.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").open("w:tabs")
				.empty("w:tab", "w:val", "right", "w:pos", twips(sheet.width())).close().close();
		run(word, sheet.source());
		word.open("w:r").empty("w:tab").close();
		String[] words = FormWords.PAGE.in(sheet.locale()).split("%s", -1);
		run(word, words[0]);
		word.open("w:fldSimple", "w:instr", " PAGE ");
		run(word, "1");
		word.close();
		run(word, words[1]);
		word.open("w:fldSimple", "w:instr", " NUMPAGES ");
		run(word, "1");
		word.close();
		run(word, words[2]);
		return word.finished();
	}

	/** Fonts and sizes, which the reader's machine may replace. */
	String styles() {
		Markup word = new Markup(XML).open("w:styles", NAMESPACES);
		word.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
		word.empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:eastAsia", "Microsoft YaHei", "w:cs",
				"Calibri");
		word.empty("w:sz", "w:val", "19");
		word.empty("w:lang", "w:val", "en-GB", "w:eastAsia", "zh-CN");
		word.close().close().close();
		style(word, "Normal", "0", false, "19");
		style(word, "Title", "120", true, "30");
		style(word, "TableText", "0", false, "18");
		style(word, "TableHead", "0", true, "17");
		style(word, "Footer", "0", false, "16");
		return word.finished();
	}

	private static void style(Markup word, String id, String after, boolean bold, String halfPoints) {
		word.open("w:style", "w:type", "paragraph", "w:styleId", id);
		word.empty("w:name", "w:val", id.replace("Table", "Table "));
		word.open("w:pPr").empty("w:spacing", "w:before", "0", "w:after", after);
		if (id.equals("Title")) {
			word.empty("w:jc", "w:val", "center");
		}
		word.close().open("w:rPr");
		if (bold) {
			word.empty("w:b");
		}
		word.empty("w:sz", "w:val", halfPoints).close().close();
	}

	/** Two entries beside each other. */
	private void entries(Markup word) {
		double label = sheet.width() / 2 * LABEL_SHARE;
		double value = sheet.width() / 2 - label;
		table(word, List.of(label, value, label, value));
		for (int i = 0; i < sheet.entries().size(); i += 2) {
			row(word, PrintedSheet.ROW_HEIGHT / 1.3, false);
			for (int side = 0; side < 2; side++) {
				Entry entry = i + side < sheet.entries().size() ? sheet.entries().get(i + side) : new Entry("", "");
				cell(word, new Cell(entry.label(), label, 1, true, false));
				cell(word, new Cell(entry.value(), value, 1, false, false));
			}
			word.close();
		}
		word.close();
	}

	private void items(Markup word) {
		table(word, sheet.columns().stream().map(Column::width).toList());
		row(word, PrintedSheet.ROW_HEIGHT, true);
		sheet.columns().forEach(column -> cell(word, new Cell(column.title(), column.width(), 1, true, true)));
		word.close();
		for (Row row : sheet.rows()) {
			row(word, row.group().isPresent() ? 0 : PrintedSheet.ROW_HEIGHT, false);
			row.group().ifPresent(
					title -> cell(word, new Cell(title, sheet.width(), sheet.columns().size(), true, false)));
			for (int i = 0; i < row.cells().size(); i++) {
				Column column = sheet.columns().get(i);
				cell(word, new Cell(row.cells().get(i), column.width(), 1, false, column.centred()));
			}
			word.close();
		}
		word.close();
	}

	private static void table(Markup word, List<Double> widths) {
		double width = widths.stream().mapToDouble(Double::doubleValue).sum();
		word.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", twips(width), "w:type", "dxa").open("w:tblBorders");
		for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
			word.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "808080");
		}
		word.close().empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
		widths.forEach(column -> word.empty("w:gridCol", "w:w", twips(column)));
		word.close();
	}

	/** @param height the least one, in points */
	private static void row(Markup word, double height, boolean repeated) {
		word.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:trHeight", "w:val", twips(height), "w:hRule",
				"atLeast");
		if (repeated) {
			word.empty("w:tblHeader");
		}
		word.close();
	}

	/**
	 * A cell.
	 *
	 * @param width in points
	 * @param span  over how many columns it reaches
	 */
	private record Cell(String text, double width, int span, boolean heading, boolean centred) {
	}

	private static void cell(Markup word, Cell cell) {
		word.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips(cell.width()), "w:type", "dxa");
		if (cell.span() > 1) {
			word.empty("w:gridSpan", "w:val", Integer.toString(cell.span()));
		}
		if (cell.heading()) {
			word.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", GREY);
		}
		word.empty("w:vAlign", "w:val", "center").close();
		word.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", cell.heading() ? "TableHead" : "TableText");
		if (cell.centred()) {
			word.empty("w:jc", "w:val", "center");
		}
		word.close();
		run(word, cell.text());
		word.close().close();
	}

	private static void paragraph(Markup word, String style, String text) {
		word.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
		run(word, text);
		word.close();
	}

	private static void run(Markup word, String text) {
		if (text.isEmpty()) {
			return;
		}
		word.open("w:r");
		String[] lines = text.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				word.empty("w:br");
			}
			word.element("w:t", lines[i], "xml:space", "preserve");
		}
		word.close();
	}

	private void page(Markup word) {
		String width = twips(sheet.landscape() ? PrintedSheet.LONG_SIDE : PrintedSheet.SHORT_SIDE);
		String height = twips(sheet.landscape() ? PrintedSheet.SHORT_SIDE : PrintedSheet.LONG_SIDE);
		String margin = twips(PrintedSheet.MARGIN);
		word.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", FOOTER_RELATION);
		word.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", sheet.landscape() ? "landscape" : "portrait");
		word.empty("w:pgMar", "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin, "w:header",
				"400", "w:footer", "400", "w:gutter", "0");
		word.close();
	}

	private static String twips(double points) {
		return Long.toString(Math.round(points * TWIPS));
	}
}
