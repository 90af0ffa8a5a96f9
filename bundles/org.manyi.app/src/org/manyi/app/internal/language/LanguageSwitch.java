/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.language;

import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.manyi.ui.settings.SettingsStore;

/** Shows the workbench in another language and remembers it. */
@Creatable
public final class LanguageSwitch {

	private final ILocaleChangeService service;
	private final SettingsStore settings;
	private final DesktopLanguage desktop;

	@Inject
	public LanguageSwitch(ILocaleChangeService service, SettingsStore settings, DesktopLanguage desktop) {
		this.service = service;
		this.settings = settings;
		this.desktop = desktop;
	}

	/** The language that the user chose; empty where it is that of the desktop. */
	public Optional<Locale> chosen() {
		return settings.get().language();
	}

	/** Changes to a language; to that of the desktop where it is empty. */
	public void to(Optional<Locale> wanted) {
		Locale language = wanted.orElse(desktop.locale());
		Locale.setDefault(language);
		settings.update(before -> before.withLanguage(wanted));
		service.changeApplicationLocale(language);
	}
}
