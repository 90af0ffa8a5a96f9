/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Locale;

/**
 * A text a user reads, written in Chinese and in English. Neither is a translation key: both are the text itself.
 *
 * @param zh the simplified Chinese text, never blank
 * @param en the English text, never blank
 */
public record LocalizedText(String zh, String en) {

	public LocalizedText {
		if (zh.isBlank() || en.isBlank()) {
			throw new IllegalArgumentException("a text needs both languages: zh \"" + zh + "\", en \"" + en + "\"");
		}
	}

	/** A text that reads the same in both languages, such as a symbol or a name. */
	public static LocalizedText same(String text) {
		return new LocalizedText(text, text);
	}

	/**
	 * Both texts with arguments put in, as {@link String#format(Locale, String, Object...)} does without any locale.
	 *
	 * @throws java.util.IllegalFormatException when the arguments do not fit the places for them
	 */
	public LocalizedText formatted(Object... arguments) {
		return new LocalizedText(String.format(Locale.ROOT, zh, arguments), String.format(Locale.ROOT, en, arguments));
	}

	/** The Chinese text for a Chinese locale, the English one for every other. */
	public String in(Locale locale) {
		return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
	}
}
