/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.ResponseField;

/**
 * A form that is filled in on a screen, as one page without anything beside it. It needs no network and allows itself
 * none; what was answered is saved as a survey file (docs/questionnaire-form.md). Well-formed XML as well as HTML, in
 * UTF-8.
 *
 * @param locale the language
 */
public record FormAsHtml(Locale locale) {

	/** Writes the whole page and flushes the stream, which stays open. */
	public void write(QuestionnaireForm form, OutputStream out) throws IOException {
		out.write(page(form).getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private String page(QuestionnaireForm form) throws IOException {
		String script = resource("sheet.js");
		Methodology methodology = form.methodology();
		Markup page = new Markup("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang",
				locale.toLanguageTag());
		page.line().open("head").empty("meta", "charset", "utf-8");
		page.empty("meta", "http-equiv", "Content-Security-Policy", "content",
				"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + sha256(script) + "'");
		page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		page.element("title", said(form.title()));
		page.open("style").verbatim(resource("sheet.css")).close().close().line();
		page.open("body").open("form", "id", "sheet", "autocomplete", "off", "data-file",
				methodology.id() + "-" + methodology.version(), "data-answered", said(PageWords.ANSWERED), "data-saved",
				said(PageWords.SAVED));
		head(page, form);
		entries(page, form);
		new ItemTable(page, form, locale).write();
		page.line().open("label", "class", "comment").element("span", said(FormWords.COMMENT));
		page.element("textarea", "", "data-heading", new FieldHeadings(methodology).of(ResponseField.COMMENT), "rows",
				"4", "data-comment", "yes").close();
		buttons(page);
		page.close().line().open("script").verbatim(script).close();
		return page.finished() + "\n";
	}

	private void head(Markup page, QuestionnaireForm form) {
		Methodology methodology = form.methodology();
		FieldHeadings headings = new FieldHeadings(methodology);
		page.line().element("h1", said(form.title()));
		page.element("p", said(FormWords.SOURCE.formatted(said(methodology.name()), methodology.id(),
				methodology.version())), "class", "small");
		form.occasion().ifPresent(occasion -> page.element("p",
				said(FormWords.OCCASION).formatted(said(occasion.name())), "class", "small"));
		page.element("p", said(PageWords.HOW_TO_FILL_IN), "class", "small");
		page.element("p", said(PageWords.KEYS), "class", "small keys", "id", "keys");
		if (form.unweighed()) {
			page.element("p", said(FormWords.UNWEIGHED), "class", "small");
		}
		page.empty("input", "type", "hidden", "data-heading", headings.ofMethodology(), "value",
				methodology.id() + "@" + methodology.version());
		form.occasion().filter(occasion -> occasion.forms().size() == 1)
				.ifPresent(occasion -> page.empty("input", "type", "hidden", "data-heading",
						headings.of(ResponseField.SOURCE_FORM), "value", occasion.forms().getFirst()));
	}

	private void entries(Markup page, QuestionnaireForm form) {
		page.line().open("fieldset").element("legend", said(PageWords.ABOUT));
		int number = 0;
		for (FormField field : form.fields()) {
			String id = "field" + ++number;
			page.line().open("div").element("label", said(field.label()), "for", id);
			if (!field.choices().isEmpty()) {
				page.open("select", "id", id, "data-heading", field.heading());
				page.element("option", said(FormWords.CHOOSE), "value", "");
				field.choices().forEach(choice -> page.element("option", said(choice), "value", said(choice)));
				page.close();
			} else if (field.field() == ResponseField.RESPONSE_ID) {
				page.empty("input", "id", id, "type", "text", "data-heading", field.heading(), "readonly", "readonly",
						"data-number", "yes");
			} else {
				page.empty("input", "id", id, "type", field.field() == ResponseField.DATE ? "date" : "text",
						"data-heading", field.heading());
			}
			page.close();
		}
		page.close();
	}

	private void buttons(Markup page) {
		page.line().open("div", "class", "buttons");
		page.element("button", said(PageWords.SAVE), "type", "button", "id", "save");
		page.element("button", said(PageWords.PRINT), "type", "button", "id", "print");
		page.element("button", said(PageWords.CLEAR), "type", "reset");
		page.element("output", "", "id", "state", "aria-live", "polite").close();
	}

	private String said(LocalizedText words) {
		return words.in(locale);
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = FormAsHtml.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IOException("the installation lacks " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** By which a browser knows the one script that may run. */
	private static String sha256(String script) {
		try {
			return Base64.getEncoder().encodeToString(
					MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
