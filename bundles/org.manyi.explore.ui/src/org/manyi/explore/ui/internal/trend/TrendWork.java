/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import java.util.Optional;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.explore.ui.internal.AskedWork;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.ScoredBy;
import org.manyi.model.LocalizedText;
import org.manyi.model.PeriodUnit;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.trend.TrendService;
import org.manyi.service.trend.Trends;
import org.manyi.store.api.StoredInput;

/**
 * Follows the figures of what is shown, for a view that is seen: once for a survey, its state and the responses meant,
 * whichever periods of them are shown. For the user's thread.
 */
public final class TrendWork {

	private final AskedWork<Asked, Trends> work;
	private final IntervalChoice intervals;
	private Optional<TrendService> service = Optional.empty();

	/** What the answer depends on. */
	private record Asked(AnalysisRequest question, boolean asNamed, DataState state, String sha256,
			Optional<Long> version) {

		static Asked of(TrendService service, Exploration exploration, Analysis analysis, PeriodUnit unit,
				IntervalChoice intervals) {
			AnalysisRequest request = analysis.request().with(analysis.plan().methodology());
			return new Asked(service.question(request, unit, intervals),
					exploration.by().filter(ScoredBy::chosen).isPresent(),
					exploration.state(), analysis.input().sha256(),
					analysis.input().stored().map(StoredInput::version));
		}
	}

	/**
	 * @param intervals those that the figures are shown with
	 * @param changed   run whenever there is something else to show
	 */
	public TrendWork(UISynchronize ui, IntervalChoice intervals, Runnable changed) {
		this.intervals = intervals;
		work = new AskedWork<>(new LocalizedText("计算趋势", "Computing the trend"), ui, changed);
	}

	public void setService(Optional<TrendService> present) {
		service = present;
		work.stop();
	}

	/** Asks, where that was not done yet. */
	public void look(Exploration exploration, PeriodUnit unit) {
		if (service.isEmpty() || exploration.analysis().isEmpty()) {
			return;
		}
		TrendService asking = service.get();
		Asked question = Asked.of(asking, exploration, exploration.analysis().get(), unit, intervals);
		AnalysisRequest request = question.question();
		work.ask(question, monitor -> {
			Trends found = asking.trends(request, question.asNamed(), monitor);
			return question.state() instanceof DataState.Submitted ? asking.of(found.analysis().asSubmitted()) : found;
		});
	}

	/** Gives up what runs, or has it asked anew. */
	void again(Runnable anew) {
		work.again(anew);
	}

	/** The figures found last, of something else while it is asked anew. */
	Optional<Trends> trends() {
		return work.answer();
	}

	/** The figures of what is shown; empty while they are not known. */
	public Optional<Trends> trends(Exploration exploration, PeriodUnit unit) {
		return service.flatMap(asking -> exploration.analysis()
				.flatMap(analysis -> work.answer(Asked.of(asking, exploration, analysis, unit, intervals))));
	}

	/** Why there are none. */
	Optional<LocalizedText> failure() {
		return work.failure();
	}

	public boolean busy() {
		return work.busy();
	}

	public void stop() {
		work.stop();
	}
}
