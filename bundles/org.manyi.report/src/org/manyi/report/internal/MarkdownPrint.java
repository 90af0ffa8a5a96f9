/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.util.List;
import java.util.function.Function;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rule;
import org.manyi.service.methodology.Chapter;
import org.manyi.service.methodology.Provision;

/** Prints a methodology as Markdown, which reads as plain text, too. */
public final class MarkdownPrint {

	private final Function<LocalizedText, String> language;
	private final StringBuilder text = new StringBuilder();

	/**
	 * @param language gives a text in the language of the document
	 */
	public MarkdownPrint(Function<LocalizedText, String> language) {
		this.language = language;
	}

	/** The whole document. */
	public String of(Methodology methodology, List<Provision> provisions) {
		text.append("# ").append(said(methodology.name())).append("\n\n");
		text.append(said(PrintWords.VERSION)).append(colon()).append(said(PrintWords.version(methodology)))
				.append("  \n");
		text.append(said(PrintWords.FILE)).append(colon()).append(methodology.contentHash()).append('\n');
		int number = 0;
		for (Chapter chapter : Chapter.values()) {
			List<Provision> own = provisions.stream().filter(provision -> provision.chapter() == chapter).toList();
			if (!own.isEmpty()) {
				chapter(++number, chapter, own);
			}
		}
		signatures(methodology);
		return text.toString();
	}

	private void chapter(int number, Chapter chapter, List<Provision> provisions) {
		text.append("\n## ").append(number).append(' ').append(said(chapter.title())).append("\n\n");
		int statement = 0;
		for (Provision provision : provisions) {
			text.append("**").append(number).append('.').append(++statement).append("** ")
					.append(said(provision.title())).append(colon()).append(said(provision.text()));
			if (chapter != Chapter.READINGS) {
				for (Rule rule : provision.rules()) {
					text.append("  \n    ").append(said(PrintWords.source(rule)));
				}
			}
			text.append("\n\n");
		}
		text.setLength(text.length() - 1);
	}

	private void signatures(Methodology methodology) {
		text.append("\n## ").append(said(PrintWords.SIGNATURES)).append("\n\n");
		List<String> names = List.of(methodology.control().author().orElse(""),
				methodology.control().reviewer().orElse(""), methodology.control().approver().orElse(""));
		for (int i = 0; i < names.size(); i++) {
			text.append("- ").append(said(PrintWords.SIGNERS.get(i))).append(colon()).append(plain(names.get(i)))
					.append("  ").append(said(PrintWords.SIGNATURE)).append(colon()).append("____________  ")
					.append(said(PrintWords.DATE)).append(colon()).append("____________\n");
		}
	}

	private String colon() {
		return language.apply(PrintWords.COLON);
	}

	/** On one line, with what Markdown would take for markup marked as text. */
	private String said(LocalizedText words) {
		return plain(language.apply(words));
	}

	private static String plain(String words) {
		return words.replaceAll("\\R+", " ").replaceAll("([\\\\*_`#<>\\[\\]|])", "\\\\$1");
	}
}
