/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

import org.manyi.model.LocalizedText;

/** The command line's own texts in one language, with times as they are where the reader is. */
final class Texts {

	private final Locale locale;
	private final ZoneId zone;
	private final ResourceBundle bundle;

	/** Texts that tell times as they are in Greenwich. */
	Texts(Locale locale) {
		this(locale, ZoneOffset.UTC);
	}

	/** @param zone of the reader */
	Texts(Locale locale, ZoneId zone) {
		this.locale = locale;
		this.zone = zone;
		this.bundle = ResourceBundle.getBundle("org.manyi.cli.internal.messages", locale, Texts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	ResourceBundle bundle() {
		return bundle;
	}

	/** The text of that key with its arguments put in; counts get separators for thousands. */
	String get(String key, Object... arguments) {
		String pattern = bundle.getString(key);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
	}

	/**
	 * A time to the second with its distance from Greenwich, as ISO 8601 writes it: {@code 2026-09-03T16:00:00+08:00}.
	 */
	String time(Instant time) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
	}

	/** The text in this language. */
	String of(LocalizedText text) {
		return text.in(locale);
	}
}
