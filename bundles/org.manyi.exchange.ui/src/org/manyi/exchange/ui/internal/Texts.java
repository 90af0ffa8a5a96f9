/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.manyi.model.LocalizedText;

/**
 * The words and numbers of a window in the user's language.
 *
 * @param messages the words
 * @param locale   the language
 */
public record Texts(Messages messages, Locale locale) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	/** A text with its arguments filled in; numbers are grouped as the language does. */
	public String format(String pattern, Object... arguments) {
		return new MessageFormat(pattern, locale).format(arguments);
	}

	public String of(LocalizedText text) {
		return text.in(locale);
	}

	/** A count with grouping. */
	public String count(long count) {
		return NumberFormat.getIntegerInstance(locale).format(count);
	}

	/** A time by minutes, as tables show it. */
	public String time(Instant at, ZoneId zone) {
		return TIME.format(at.atZone(zone));
	}
}
