/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.manyi.app.internal.language.LanguageSwitch;

/** Shows the workbench in another language and remembers it. */
public final class LanguageHandler {

	@Execute
	void change(@Named(AppConstants.LANGUAGE_TAG) String tag, LanguageSwitch language) {
		language.to(Optional.of(Locale.forLanguageTag(tag)));
	}
}
