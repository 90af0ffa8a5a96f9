/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.analysis.interval.Confidence;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.ui.preferences.Preferences;
import org.manyi.ui.settings.Settings;
import org.manyi.ui.settings.SettingsStore;

/**
 * Puts the intervals that the user wants beside scores that are shown already. What is shown stays as it is until they
 * are there; who shows something else does not wait for them. For the user's thread.
 */
final class IntervalWork {

	private static final String KEY = "scores.intervals";

	private final AnalysisWork<Analysis> work;
	private final SettingsStore settings;
	private Optional<AnalysisRequest> asked = Optional.empty();

	IntervalWork(UISynchronize ui, SettingsStore settings) {
		work = new AnalysisWork<>(ui);
		this.settings = settings;
	}

	/** What the user chose last; what is quick where nothing is remembered. */
	IntervalWish wish() {
		Settings remembered = settings.get();
		for (IntervalWish wish : IntervalWish.values()) {
			if (remembered.layout(KEY).filter(wish.name()::equals).isPresent()) {
				return wish;
			}
		}
		return IntervalWish.AUTOMATIC;
	}

	void remember(IntervalWish wish) {
		settings.update(before -> before.withLayout(KEY, wish.name()));
	}

	/** Such intervals at the level that the user prefers. */
	private IntervalOptions options(IntervalChoice choice) {
		return IntervalOptions.usual(choice).at(new Confidence(new Preferences(settings).confidence()));
	}

	/** Those that cost nothing. */
	IntervalOptions free() {
		return options(IntervalChoice.WILSON);
	}

	/** Gives up what is being computed. */
	void cancel() {
		work.cancel();
		asked = Optional.empty();
	}

	/**
	 * Computes the intervals wanted, where the analysis has others and they are not on their way.
	 *
	 * @param sheets returned in the whole survey, [0, ∞)
	 * @param shown  told the same analysis with them
	 */
	void start(Optional<AnalysisService> service, Analysis analysis, long sheets, Consumer<Analysis> shown) {
		AnalysisRequest question = analysis.request().with(options(wish().of(sheets)));
		if (work.busy() && asked.filter(question::equals).isPresent()) {
			return;
		}
		cancel();
		if (service.isEmpty() || analysis.request().equals(question)) {
			return;
		}
		asked = Optional.of(question);
		AnalysisService asking = service.get();
		String name = Source.of(question).name();
		work.start(name, monitor -> asking.analyse(question, monitor), false, new AnalysisWork.Listener<>(progress -> {
			// the scores are there; intervals come when they come
		}, shown, reason -> {
			// the scores stay without them
		}, () -> {
			// likewise
		}));
	}
}
