/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.manyi.model.Methodology;
import org.manyi.ui.preferences.Preferences;
import org.manyi.ui.settings.SettingsStore;

/**
 * Which methodology a survey is scored by: the one that belongs to it, else the one the user chose since the file was
 * opened, else the one preferred for files, else the one the user chose last, else the first there is.
 */
final class MethodologyChoice {

	private final SettingsStore settings;
	private final Preferences preferences;
	private Optional<String> chosen;
	/** Whether the methodology was chosen before there was anything to score, as the command line does. */
	private boolean beforehand;
	private BiConsumer<Source, MethodologyName> told = (survey, name) -> {
		// nobody wants to know
	};

	MethodologyChoice(SettingsStore settings) {
		this.settings = settings;
		preferences = new Preferences(settings);
		chosen = settings.get().methodology();
	}

	/** Called with the survey of a workspace and the methodology that the user chose for it. */
	void onChosen(BiConsumer<Source, MethodologyName> listener) {
		told = listener;
	}

	/** A file is opened: the methodology preferred for files is chosen, where there is such. */
	void opened() {
		if (!beforehand) {
			chosen = preferences.methodology().or(() -> chosen);
		}
		beforehand = false;
	}

	/**
	 * The user chooses a methodology: for the survey of a workspace, or for what is pinned to one, it belongs to that;
	 * for a file to all files from now on.
	 *
	 * @return the source with its methodology
	 */
	Optional<Source> choose(Optional<Source> source, MethodologyName name) {
		Optional<Source> survey = source
				.filter(known -> known.surveyId().isPresent() || known.methodology().isPresent());
		if (survey.isPresent()) {
			told.accept(survey.get(), name);
			return survey.map(known -> known.withMethodology(name));
		}
		beforehand = source.isEmpty();
		chosen = Optional.of(name.id());
		settings.update(before -> before.withMethodology(name.id()));
		return source;
	}

	/**
	 * The methodology chosen as it is announced now; of a survey, none in its place where it is not, since the
	 * workspace has kept it.
	 */
	Optional<Methodology> announced(Optional<Source> source, Methodologies there) {
		Optional<MethodologyName> ofSurvey = source.flatMap(Source::methodology);
		return ofSurvey.isPresent() ? ofSurvey.map(MethodologyName::id).flatMap(there::find)
				: chosen.flatMap(there::find).or(() -> there.available().stream().findFirst());
	}
}
