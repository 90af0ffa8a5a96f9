/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import java.util.Optional;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.LatestWork;
import org.manyi.explore.ui.internal.ScoredBy;
import org.manyi.model.LocalizedText;
import org.manyi.model.PeriodUnit;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.trend.TrendService;
import org.manyi.service.trend.Trends;
import org.manyi.store.api.StoredInput;

/**
 * Follows the figures of what is shown, for a view that is seen: once for a survey, its state and the responses meant,
 * whichever periods of them are shown. For the user's thread.
 */
final class TrendWork {

	private static final LocalizedText CANCELLED = new LocalizedText("已取消。", "Cancelled.");

	private final LatestWork<Trends> work;
	private final Runnable changed;
	private Optional<TrendService> service = Optional.empty();
	private Optional<Asked> asked = Optional.empty();
	private Optional<Trends> trends = Optional.empty();
	private Optional<LocalizedText> failure = Optional.empty();

	/** What the answer depends on. */
	private record Asked(AnalysisRequest question, boolean asNamed, DataState state, String sha256,
			Optional<Long> version) {
	}

	/**
	 * @param changed run whenever there is something else to show
	 */
	TrendWork(UISynchronize ui, Runnable changed) {
		work = new LatestWork<>("Trend", ui);
		this.changed = changed;
	}

	void setService(Optional<TrendService> present) {
		service = present;
		asked = Optional.empty();
	}

	/** Asks, where that was not done yet. */
	void look(Exploration exploration, PeriodUnit unit) {
		if (service.isEmpty() || exploration.analysis().isEmpty()) {
			return;
		}
		Analysis analysis = exploration.analysis().get();
		TrendService asking = service.get();
		AnalysisRequest request = analysis.request().with(analysis.plan().methodology());
		boolean asNamed = exploration.by().filter(ScoredBy::chosen).isPresent();
		DataState state = exploration.state();
		Asked question = new Asked(asking.question(request, unit), asNamed, state, analysis.input().sha256(),
				analysis.input().stored().map(StoredInput::version));
		if (asked.filter(question::equals).isPresent()) {
			return;
		}
		asked = Optional.of(question);
		failure = Optional.empty();
		work.start(monitor -> {
			Trends found = asking.trends(request, unit, asNamed, monitor);
			return state instanceof DataState.Submitted ? asking.of(found.analysis().asSubmitted()) : found;
		}, found -> end(Optional.of(found), Optional.empty()), reason -> end(Optional.empty(), Optional.of(reason)));
		changed.run();
	}

	private void end(Optional<Trends> found, Optional<LocalizedText> reason) {
		trends = found;
		failure = reason;
		changed.run();
	}

	/** Gives up what runs, or has it asked anew. */
	void again() {
		if (work.busy()) {
			work.cancel();
			failure = Optional.of(CANCELLED);
		} else {
			asked = Optional.empty();
		}
		changed.run();
	}

	/** The figures found last, of something else while it is asked anew. */
	Optional<Trends> trends() {
		return trends;
	}

	/** Why there are none. */
	Optional<LocalizedText> failure() {
		return failure;
	}

	boolean busy() {
		return work.busy();
	}

	void stop() {
		work.cancel();
		asked = Optional.empty();
	}
}
