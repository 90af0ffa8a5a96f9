/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.report.internal.HtmlPrint;
import org.manyi.report.internal.MarkdownPrint;
import org.manyi.service.methodology.Provision;

/**
 * A methodology for signature: every statement numbered, with the clauses it comes from, and a place for each name. In
 * UTF-8.
 *
 * @param locale the language
 * @param format the format
 */
public record MethodologyPrint(Locale locale, Format format) {

	/** What it is printed as. */
	public enum Format {
		MARKDOWN, HTML
	}

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @param provisions the statements of the methodology
	 * @throws IOException when the stream does not take it
	 */
	public void write(Methodology methodology, List<Provision> provisions, OutputStream out) throws IOException {
		String text = switch (format) {
		case MARKDOWN -> new MarkdownPrint(this::in).of(methodology, provisions);
		case HTML -> new HtmlPrint(this::in, locale).of(methodology, provisions);
		};
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private String in(LocalizedText text) {
		return text.in(locale);
	}
}
