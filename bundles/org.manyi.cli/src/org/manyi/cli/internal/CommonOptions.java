/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {

	/** The languages of texts. */
	enum Language {
		ZH, EN
	}

	@Option(names = { "-h", "--help" }, descriptionKey = "help", usageHelp = true)
	private boolean help;

	/** Checked here; {@link LanguageOption} has made use of it by then. */
	@Option(names = LanguageOption.NAME, descriptionKey = "lang", paramLabel = "zh|en")
	private Language language = Language.EN;
}
