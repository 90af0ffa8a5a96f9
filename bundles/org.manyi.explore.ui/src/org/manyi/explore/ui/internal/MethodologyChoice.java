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
import org.manyi.ui.settings.SettingsStore;

/** Which methodology a survey is scored by: the one that belongs to it, else the one the user chose last, else the first there is. */
final class MethodologyChoice {

	private final SettingsStore settings;
	private Optional<String> chosen;
	private BiConsumer<Source, String> told = (survey, id) -> {
		// nobody wants to know
	};

	MethodologyChoice(SettingsStore settings) {
		this.settings = settings;
		chosen = settings.get().methodology();
	}

	/** Called with the survey of a workspace and the id of the methodology that the user chose for it. */
	void onChosen(BiConsumer<Source, String> listener) {
		told = listener;
	}

	/**
	 * The user chooses a methodology: for the survey of a workspace it belongs to that, for a file to all files from now on.
	 *
	 * @return the source with its methodology
	 */
	Optional<Source> choose(Optional<Source> source, String id) {
		Optional<Source> survey = source.filter(known -> known.surveyId().isPresent());
		if (survey.isPresent()) {
			told.accept(survey.get(), id);
			return survey.map(known -> known.withMethodology(id));
		}
		chosen = Optional.of(id);
		settings.update(before -> before.withMethodology(id));
		return source;
	}

	/** The methodology of the source among those that are there; empty where none is. */
	Optional<Methodology> of(Optional<Source> source, Methodologies there) {
		return source.flatMap(Source::methodology).or(() -> chosen).flatMap(there::find)
				.or(() -> there.available().stream().findFirst());
	}
}
