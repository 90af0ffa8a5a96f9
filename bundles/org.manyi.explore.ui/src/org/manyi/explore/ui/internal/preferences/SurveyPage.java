/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.model.Methodology;
import org.manyi.ui.preferences.PreferenceFields;
import org.manyi.ui.preferences.PreferencePage;
import org.manyi.ui.preferences.Preferences;
import org.manyi.ui.settings.SettingsStore;

/** By what survey files are scored when they are opened. */
@NonNullByDefault({})
public final class SurveyPage implements PreferencePage {

	private final Preferences preferences;
	private final List<Methodology> available;
	private final PreferencesMessages messages;
	private final Locale locale;
	private Combo methodology;

	@Inject
	public SurveyPage(SettingsStore settings, Methodologies methodologies, @Translation PreferencesMessages messages,
			@Named(TranslationService.LOCALE) Locale locale) {
		this.preferences = new Preferences(settings);
		this.available = methodologies.available();
		this.messages = messages;
		this.locale = locale;
	}

	@Override
	public void create(Composite parent) {
		PreferenceFields fields = new PreferenceFields(parent);
		List<String> names = new ArrayList<>(List.of(messages.usedLast));
		available.forEach(rule -> names.add(rule.name().in(locale)));
		methodology = fields.choice("preferences.methodology", messages.methodology, names);
		// 0, the one used last, also where the preferred one is no longer there
		methodology.select(preferences.methodology().map(available.stream().map(Methodology::id).toList()::indexOf)
				.orElse(-1) + 1);
		fields.explain(messages.methodologyHint);
	}

	@Override
	public void restoreDefaults() {
		methodology.select(0);
	}

	@Override
	public void apply() {
		int place = methodology.getSelectionIndex();
		preferences.setMethodology(place <= 0 ? Optional.empty() : Optional.of(available.get(place - 1).id()));
	}
}
