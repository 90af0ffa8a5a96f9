/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.manyi.model.LocalizedText;
import org.manyi.model.MethodologyStatus;
import org.manyi.ui.NumberText;

/**
 * The words and numbers of a view in the user's language.
 *
 * @param messages the words
 * @param locale   the language
 */
public record Texts(Messages messages, Locale locale) {

	/** A text with its arguments filled in; numbers are grouped as the language does. */
	public String format(String pattern, Object... arguments) {
		return new MessageFormat(pattern, locale).format(arguments);
	}

	public String of(LocalizedText text) {
		return text.in(locale);
	}

	/** The key of the user's language among the texts of a methodology file, {@code zh} or {@code en}. */
	public String language() {
		return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? "zh" : "en";
	}

	public NumberText numbers() {
		return new NumberText(locale);
	}

	public String of(MethodologyStatus status) {
		return switch (status) {
			case DRAFT -> messages.statusDraft;
			case APPROVED -> messages.statusApproved;
			case RETIRED -> messages.statusRetired;
		};
	}
}
