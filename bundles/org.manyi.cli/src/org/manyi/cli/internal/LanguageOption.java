/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The option {@value #NAME}, which must be known before the first message is written, the one about wrong usage
 * included.
 */
final class LanguageOption {

	static final String NAME = "--lang";

	private LanguageOption() {
	}

	/** The language that the arguments ask for; empty where they ask for none or for an unknown one. */
	static Optional<Locale> in(List<String> arguments) {
		for (int index = 0; index < arguments.size(); index++) {
			String argument = arguments.get(index);
			if (argument.startsWith(NAME + "=")) {
				return language(argument.substring(NAME.length() + 1));
			}
			if (argument.equals(NAME) && index + 1 < arguments.size()) {
				return language(arguments.get(index + 1));
			}
		}
		return Optional.empty();
	}

	private static Optional<Locale> language(String name) {
		return switch (name) {
		case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
		case "en" -> Optional.of(Locale.ENGLISH);
		default -> Optional.empty();
		};
	}
}
