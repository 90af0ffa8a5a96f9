/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.preferences;

import java.math.BigDecimal;
import java.text.MessageFormat;
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
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.model.Methodology;
import org.manyi.ui.NumberText;
import org.manyi.ui.preferences.PreferenceFields;
import org.manyi.ui.preferences.PreferencePage;
import org.manyi.ui.preferences.Preferences;
import org.manyi.ui.settings.SettingsStore;

/** How sure intervals are, and what of the kind nobody can choose because the rules have settled it. */
@NonNullByDefault({})
public final class IntervalPage implements PreferencePage {

	private static final BigDecimal SETTLED = new BigDecimal("0.95");

	private final Preferences preferences;
	private final ExploreSession session;
	private final PreferencesMessages messages;
	private final Locale locale;
	private Combo confidence;

	@Inject
	public IntervalPage(SettingsStore settings, ExploreSession session, @Translation PreferencesMessages messages,
			@Named(TranslationService.LOCALE) Locale locale) {
		this.preferences = new Preferences(settings);
		this.session = session;
		this.messages = messages;
		this.locale = locale;
	}

	@Override
	public void create(Composite parent) {
		PreferenceFields fields = new PreferenceFields(parent);
		confidence = fields.choice("preferences.confidence", messages.confidence,
				Preferences.CONFIDENCES.stream().map(this::percent).toList());
		confidence.select(Preferences.CONFIDENCES.indexOf(preferences.confidence()));
		fields.explain(messages.confidenceHint);
		fields.fixed("preferences.proof", messages.settledProof, format(messages.settledProofValue));
		fields.fixed("preferences.change", messages.settledChange, format(messages.settledChangeValue));
		fields.fixed("preferences.few", messages.settledFew, few());
		fields.explain(messages.settledHint);
	}

	private String few() {
		Optional<Methodology> rule = session.exploration().analysis().map(shown -> shown.plan().methodology());
		return rule.map(shown -> format(messages.settledFewValue, shown.minimumValid(), shown.name().in(locale),
				shown.version())).orElse(messages.settledFewUnknown);
	}

	private String format(String pattern, Object... more) {
		List<Object> arguments = new ArrayList<>(List.of(percent(SETTLED)));
		arguments.addAll(List.of(more));
		return new MessageFormat(pattern, locale).format(arguments.toArray());
	}

	private String percent(BigDecimal level) {
		return new NumberText(locale).percent(level);
	}

	@Override
	public void restoreDefaults() {
		confidence.select(Preferences.CONFIDENCES.indexOf(Preferences.USUAL_CONFIDENCE));
	}

	@Override
	public void apply() {
		BigDecimal chosen = Preferences.CONFIDENCES.get(Math.max(0, confidence.getSelectionIndex()));
		if (!chosen.equals(preferences.confidence())) {
			preferences.setConfidence(chosen);
			session.setIntervals(session.intervals().wish());
		}
	}
}
