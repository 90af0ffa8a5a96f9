/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A form to print and to edit, as a document of Word (Office Open XML, ECMA-376 part 1): A4, a table whose heading is
 * repeated on each page, page numbers. The same form gives the same bytes.
 *
 * @param locale the language
 */
public record FormAsDocx(Locale locale) {

	/** Archives tell times, and this one was made at none. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	/** Writes the whole document and flushes the stream, which stays open. */
	public void write(QuestionnaireForm form, OutputStream out) throws IOException {
		PrintedSheet sheet = PrintedSheet.of(form, locale);
		WordText text = new WordText(sheet);
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", contentTypes());
		parts.put("_rels/.rels", relations(Map.of("rId1", OFFICE + "officeDocument|word/document.xml", "rId2",
				RELATIONS + "/metadata/core-properties|docProps/core.xml")));
		parts.put("docProps/core.xml", properties(sheet));
		parts.put("word/document.xml", text.document());
		parts.put("word/styles.xml", text.styles());
		parts.put("word/footer1.xml", text.footer());
		parts.put("word/_rels/document.xml.rels", relations(Map.of("rId1", OFFICE + "styles|styles.xml",
				WordText.FOOTER_RELATION, OFFICE + "footer|footer1.xml")));
		ZipOutputStream archive = new ZipOutputStream(out);
		for (Map.Entry<String, String> part : parts.entrySet()) {
			ZipEntry entry = new ZipEntry(part.getKey());
			entry.setTimeLocal(NO_TIME);
			archive.putNextEntry(entry);
			archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			archive.closeEntry();
		}
		archive.finish();
		out.flush();
	}

	private static String contentTypes() {
		Markup types = new Markup(WordText.XML).open("Types", "xmlns",
				"http://schemas.openxmlformats.org/package/2006/content-types");
		types.empty("Default", "Extension", "rels", "ContentType",
				"application/vnd.openxmlformats-package.relationships+xml");
		types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
		types.empty("Override", "PartName", "/word/document.xml", "ContentType", WORD + "document.main+xml");
		types.empty("Override", "PartName", "/word/styles.xml", "ContentType", WORD + "styles+xml");
		types.empty("Override", "PartName", "/word/footer1.xml", "ContentType", WORD + "footer+xml");
		types.empty("Override", "PartName", "/docProps/core.xml", "ContentType",
				"application/vnd.openxmlformats-package.core-properties+xml");
		return types.finished();
	}

	/** @param targets types and targets, with a bar between them, by id */
	private static String relations(Map<String, String> targets) {
		Markup relations = new Markup(WordText.XML).open("Relationships", "xmlns", RELATIONS);
		targets.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(relation -> {
			String[] to = relation.getValue().split("\\|");
			relations.empty("Relationship", "Id", relation.getKey(), "Type", to[0], "Target", to[1]);
		});
		return relations.finished();
	}

	private String properties(PrintedSheet sheet) {
		return new Markup(WordText.XML).open("cp:coreProperties", "xmlns:cp",
				"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
				"http://purl.org/dc/elements/1.1/").element("dc:title", sheet.title())
				.element("dc:subject", sheet.source()).element("dc:language", locale.toLanguageTag()).finished();
	}
}
