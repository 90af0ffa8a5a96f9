/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;

/**
 * What the window is about, told to its views through their context: the analysis shown and what is going on.
 *
 * @param analysis the analysis shown; while another one is computed or after it failed, the one before
 * @param by       how it was decided by which methodology it is; present with an analysis
 * @param state    of which state of the data its figures are
 * @param baseline the same of the responses that those shown are compared with; empty where they are compared with
 *                 none, or there are none such
 * @param activity what is going on
 * @param departed whether the plug-in that made the analysis is gone
 */
public record Exploration(Optional<Analysis> analysis, Optional<ScoredBy> by, DataState state,
		Optional<Analysis> baseline, Activity activity, boolean departed) {

	/** Nothing opened yet. */
	public static final Exploration EMPTY = new Exploration(Optional.empty(), Optional.empty(), DataState.NOW,
			Optional.empty(), new Activity.Idle(), false);

	/** What is going on. */
	public sealed interface Activity {

		/** Nothing. */
		record Idle() implements Activity {
		}

		/** An analysis of it is on its way. */
		record Running(Source source) implements Activity {
		}

		/** The analysis of it failed. */
		record Failed(Source source, LocalizedText reason) implements Activity {
		}

		/** A workspace is being opened. */
		record Opening(Path folder) implements Activity {
		}

		/** A workspace could not be opened. */
		record NotOpened(Path folder, LocalizedText reason) implements Activity {
		}
	}

	/** Whether another analysis, or a workspace, is on its way. */
	public boolean running() {
		return activity instanceof Activity.Running || activity instanceof Activity.Opening;
	}

	/** Whether the figures could not be found anew: nobody knows whether those shown, of before, still hold. */
	public boolean isOutdated() {
		return switch (activity) {
			case Activity.Failed failed -> analysis.map(Analysis::request).map(Source::of)
					.filter(failed.source()::hasResponsesOf).isPresent();
			case Activity.NotOpened(Path folder, LocalizedText reason) -> analysis
					.filter(shown -> shown.request().source().equals(folder)).isPresent();
			default -> false;
		};
	}

	/** Whether views show the same by both, but for being dimmed: another analysis has begun, or was given up. */
	boolean showsSame(Exploration other) {
		return analysis.isPresent() && other.analysis.filter(before -> before == analysis.get()).isPresent()
				&& baseline.orElse(null) == other.baseline.orElse(null) && state.equals(other.state)
				&& departed == other.departed && silent(activity)
				&& silent(other.activity);
	}

	/** Whether nothing at all is different. */
	boolean isSame(Exploration other) {
		return analysis.orElse(null) == other.analysis.orElse(null)
				&& baseline.orElse(null) == other.baseline.orElse(null) && state.equals(other.state)
				&& activity.equals(other.activity) && departed == other.departed;
	}

	private static boolean silent(Activity activity) {
		return activity instanceof Activity.Idle || activity instanceof Activity.Running;
	}

	Exploration with(Activity other) {
		return new Exploration(analysis, by, state, baseline, other, departed);
	}

	Exploration withDeparted(boolean gone) {
		return new Exploration(analysis, by, state, baseline, activity, gone);
	}

	/** The same analysis with more figures. */
	Exploration with(Analysis figures) {
		return new Exploration(Optional.of(figures), by, state, baseline, activity, departed);
	}
}
