/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.app.internal.Messages;
import org.manyi.app.internal.language.LanguageSwitch;
import org.manyi.app.internal.theme.WorkbenchTheme;
import org.manyi.ui.preferences.PreferenceFields;
import org.manyi.ui.preferences.PreferencePage;
import org.manyi.ui.preferences.Preferences;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.settings.ThemeChoice;

/** The language and the theme of the window, and what it opens with. */
@NonNullByDefault({})
public final class GeneralPage implements PreferencePage {

	/** In the order of the choice, after the desktop's; each is named in itself. */
	private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("zh-CN"), Locale.ENGLISH);

	private final LanguageSwitch language;
	private final WorkbenchTheme theme;
	private final Preferences preferences;
	private final Messages messages;
	private Combo languages;
	private Combo themes;
	private Button reopen;

	@Inject
	public GeneralPage(LanguageSwitch language, WorkbenchTheme theme, SettingsStore settings,
			@Translation Messages messages) {
		this.language = language;
		this.theme = theme;
		this.preferences = new Preferences(settings);
		this.messages = messages;
	}

	@Override
	public void create(Composite parent) {
		PreferenceFields fields = new PreferenceFields(parent);
		List<String> names = new ArrayList<>(List.of(messages.languageOfDesktop));
		LANGUAGES.forEach(locale -> names.add(locale.getDisplayLanguage(locale)));
		languages = fields.choice("preferences.language", messages.language, names);
		languages.select(place(language.chosen()));
		themes = fields.choice("preferences.theme", messages.theme, Arrays.stream(ThemeChoice.values())
				.map(this::name).toList());
		themes.select(theme.choice().ordinal());
		reopen = fields.check("preferences.reopen", messages.reopen);
		reopen.setSelection(preferences.reopens());
	}

	private String name(ThemeChoice choice) {
		String name = switch (choice) {
			case LIGHT -> messages.themeLight;
			case DARK -> messages.themeDark;
			case SYSTEM -> messages.themeSystem;
		};
		return name.replaceAll("\\(&.\\)", "").replace("&", "");
	}

	/** 0 is the language of the desktop. */
	private static int place(Optional<Locale> chosen) {
		return chosen.map(locale -> LANGUAGES.stream().map(Locale::getLanguage).toList()
				.indexOf(locale.getLanguage()) + 1).orElse(0);
	}

	@Override
	public void restoreDefaults() {
		languages.select(0);
		themes.select(ThemeChoice.SYSTEM.ordinal());
		reopen.setSelection(true);
	}

	@Override
	public void apply() {
		preferences.setReopens(reopen.getSelection());
		theme.choose(ThemeChoice.values()[themes.getSelectionIndex()]);
		int place = languages.getSelectionIndex();
		if (place != place(language.chosen())) {
			language.to(place == 0 ? Optional.empty() : Optional.of(LANGUAGES.get(place - 1)));
		}
	}
}
