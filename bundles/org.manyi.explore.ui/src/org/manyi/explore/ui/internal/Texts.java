/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.text.Collator;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.Locale;

import org.manyi.analysis.interval.Confidence;
import org.manyi.model.LocalizedText;
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

	/** In which order words stand. */
	public Comparator<String> alphabet() {
		Collator collator = Collator.getInstance(locale);
		return collator::compare;
	}

	/** What a column of intervals of that level is called. */
	public String intervalsAt(Confidence confidence) {
		return format(messages.columnInterval, numbers().percent(confidence.level()));
	}

	public NumberText numbers() {
		return new NumberText(locale);
	}
}
