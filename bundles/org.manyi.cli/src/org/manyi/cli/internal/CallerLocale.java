/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language of whoever called, by the variables of its environment. */
final class CallerLocale {

	private CallerLocale() {
	}

	/** A charset without a language: whoever set it asked for characters, not for English. */
	private static final String NO_LANGUAGE = "C.UTF-8";

	/**
	 * Chinese where the first of LC_ALL, LC_MESSAGES and LANG that names a language says so, English everywhere else.
	 *
	 * @param environment variables by name
	 */
	static Locale of(Map<String, String> environment) {
		String name = Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(variable -> environment.getOrDefault(variable, ""))
				.filter(value -> !value.isEmpty() && !value.equals(NO_LANGUAGE)).findFirst().orElse("");
		return name.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}
}
