/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rule;
import org.manyi.service.methodology.Chapter;
import org.manyi.service.methodology.Provision;

/** Prints a methodology as one HTML page that needs no other file. */
public final class HtmlPrint {

	private static final String STYLE = """
			body{font-family:sans-serif;max-width:48em;margin:2em auto;padding:0 1em;line-height:1.5}\
			table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3em .6em;text-align:left;\
			vertical-align:top}.n{white-space:nowrap}.s{color:#555;font-size:.9em}h2{page-break-after:avoid}\
			tr{page-break-inside:avoid}""";

	private final Function<LocalizedText, String> language;
	private final Locale locale;
	private final StringBuilder html = new StringBuilder();

	/**
	 * @param language gives a text in the language of the document
	 * @param locale   that language
	 */
	public HtmlPrint(Function<LocalizedText, String> language, Locale locale) {
		this.language = language;
		this.locale = locale;
	}

	/** The whole page. */
	public String of(Methodology methodology, List<Provision> provisions) {
		html.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(locale.toLanguageTag())).append("\">\n<head>\n")
				.append("<meta charset=\"utf-8\">\n<title>").append(said(methodology.name()))
				.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n<h1>")
				.append(said(methodology.name())).append("</h1>\n<p>").append(said(PrintWords.VERSION))
				.append(said(PrintWords.COLON)).append(said(PrintWords.version(methodology))).append("<br>")
				.append(said(PrintWords.FILE)).append(said(PrintWords.COLON)).append("<code>")
				.append(methodology.contentHash()).append("</code></p>\n");
		int number = 0;
		for (Chapter chapter : Chapter.values()) {
			List<Provision> own = provisions.stream().filter(provision -> provision.chapter() == chapter).toList();
			if (!own.isEmpty()) {
				chapter(++number, chapter, own);
			}
		}
		signatures(methodology);
		return html.append("</body>\n</html>\n").toString();
	}

	private void chapter(int number, Chapter chapter, List<Provision> provisions) {
		html.append("<h2>").append(number).append(' ').append(said(chapter.title())).append("</h2>\n<table>\n");
		int statement = 0;
		for (Provision provision : provisions) {
			html.append("<tr><td class=\"n\">").append(number).append('.').append(++statement).append("</td><th>")
					.append(said(provision.title())).append("</th><td>").append(said(provision.text()));
			if (chapter != Chapter.READINGS) {
				for (Rule rule : provision.rules()) {
					html.append("<div class=\"s\">").append(said(PrintWords.source(rule))).append("</div>");
				}
			}
			html.append("</td></tr>\n");
		}
		html.append("</table>\n");
	}

	private void signatures(Methodology methodology) {
		html.append("<h2>").append(said(PrintWords.SIGNATURES)).append("</h2>\n<table>\n<tr><th></th><th></th><th>")
				.append(said(PrintWords.SIGNATURE)).append("</th><th>").append(said(PrintWords.DATE))
				.append("</th></tr>\n");
		List<String> names = List.of(methodology.control().author().orElse(""),
				methodology.control().reviewer().orElse(""), methodology.control().approver().orElse(""));
		for (int i = 0; i < names.size(); i++) {
			html.append("<tr><th>").append(said(PrintWords.SIGNERS.get(i))).append("</th><td>")
					.append(escaped(names.get(i))).append("</td><td>&nbsp;</td><td>&nbsp;</td></tr>\n");
		}
		html.append("</table>\n");
	}

	private String said(LocalizedText words) {
		return escaped(language.apply(words));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
