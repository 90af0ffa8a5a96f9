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
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisService;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.ui.settings.Settings;
import org.manyi.ui.settings.SettingsStore;

/**
 * Puts the intervals that the user wants beside scores that are shown already. What is shown stays as it is until they are there; who
 * shows something else does not wait for them. For the user's thread.
 */
final class IntervalWork {

	private static final String KEY = "scores.intervals";

	private final UISynchronize ui;
	private final SettingsStore settings;
	private @Nullable AnalysisJob job;

	IntervalWork(UISynchronize ui, SettingsStore settings) {
		this.ui = ui;
		this.settings = settings;
	}

	/** What the user chose last; the intervals that cost nothing where that is not known. */
	IntervalChoice choice() {
		Settings remembered = settings.get();
		for (IntervalChoice choice : IntervalChoice.values()) {
			if (remembered.layout(KEY).filter(choice.name()::equals).isPresent()) {
				return choice;
			}
		}
		return IntervalChoice.WILSON;
	}

	void remember(IntervalChoice choice) {
		settings.update(before -> before.withLayout(KEY, choice.name()));
	}

	/** Gives up what is being computed. */
	void cancel() {
		AnalysisJob running = job;
		if (running != null) {
			running.cancel();
			job = null;
		}
	}

	/**
	 * Computes the intervals chosen, where the analysis has others.
	 *
	 * @param shown told the same analysis with them
	 */
	void start(Optional<AnalysisService> service, Analysis analysis, Consumer<Analysis> shown) {
		cancel();
		IntervalOptions wanted = IntervalOptions.usual(choice());
		if (service.isEmpty() || analysis.request().intervals().equals(wanted)) {
			return;
		}
		AnalysisJob newer = new AnalysisJob(service.get(), analysis.request().with(wanted), progress -> {
			// the scores are there; intervals come when they come
		}, new AnalysisJob.Listener() {
			@Override
			public void done(AnalysisJob ended, Analysis found) {
				ui.asyncExec(() -> {
					if (job == ended) {
						job = null;
						shown.accept(found);
					}
				});
			}

			@Override
			public void failed(AnalysisJob ended, LocalizedText reason) {
				ui.asyncExec(() -> job = job == ended ? null : job);
			}
		});
		newer.setUser(false);
		job = newer;
		newer.schedule();
	}
}
