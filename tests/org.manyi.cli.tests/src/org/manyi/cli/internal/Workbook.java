/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the least that is a workbook of one sheet with texts. */
final class Workbook {

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private Workbook() {
	}

	static void write(Path file, List<List<String>> rows) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
			part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
					+ "<Default Extension=\"rels\" "
					+ "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
					+ "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type
					+ "worksheet+xml\"/></Types>");
			part(zip, "_rels/.rels",
					"<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
							+ "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
			part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
					+ "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
			part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE
					+ "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
					+ "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
			part(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
					+ rows.stream().map(Workbook::row).collect(Collectors.joining()) + "</sheetData></worksheet>");
		}
	}

	private static String row(List<String> cells) {
		return cells.stream().map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
				.collect(Collectors.joining("", "<row>", "</row>"));
	}

	private static void part(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write((XML + text).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
