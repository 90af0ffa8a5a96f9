/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.manyi.model.LocalizedText;

/** The command line's own texts in one language. */
final class Texts {

	private final Locale locale;
	private final ResourceBundle bundle;

	Texts(Locale locale) {
		this.locale = locale;
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

	/** The text in this language. */
	String of(LocalizedText text) {
		return text.in(locale);
	}
}
