/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A workbook whose XML is written by hand, as no spreadsheet writes it. */
@NonNullByDefault({})
final class RawBook {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	/** Writes a part. */
	interface Part {
		void write(OutputStream output) throws IOException;
	}

	private final Map<String, Part> parts = new LinkedHashMap<>();

	RawBook() {
		with("[Content_Types].xml", """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
				<Default Extension="xml" ContentType="application/xml"/>
				<Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
				<Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>
				<Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
				<Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>""".formatted(TYPE));
		with("_rels/.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
				<Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
				.formatted(RELATIONS));
		with("xl/_rels/workbook.xml.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
				<Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
				<Relationship Id="rId2" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/>
				<Relationship Id="rId3" Type="%1$s/styles" Target="styles.xml"/></Relationships>""".formatted(RELATIONS));
		workbook("");
		strings("");
		with("xl/styles.xml", """
				<styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
				<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="164"/></cellXfs></styleSheet>"""
				.formatted(MAIN));
		sheet("");
	}

	RawBook with(String name, String text) {
		return with(name, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	RawBook with(String name, Part part) {
		parts.put(name, part);
		return this;
	}

	/** @param properties elements before the list of sheets */
	RawBook workbook(String properties) {
		return with("xl/workbook.xml", """
				<workbook xmlns="%s" xmlns:r="%s">%s<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>"""
				.formatted(MAIN, RELATIONS, properties));
	}

	/** @param rows elements */
	RawBook sheet(String rows) {
		return with("xl/worksheets/sheet1.xml",
				"<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
	}

	/** @param items elements */
	RawBook strings(String items) {
		return with("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
	}

	Path write(Path folder) throws IOException {
		Path file = folder.resolve("raw.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, Part> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				part.getValue().write(zip);
				zip.closeEntry();
			}
		}
		return file;
	}
}
