/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Display;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.Scoring.Scored;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisService;
import org.manyi.ui.Progress;
import org.manyi.ui.settings.SettingsStore;

/**
 * Scores what a session is asked for, one analysis at a time, a newer one in place of the older; then finds the
 * intervals that are wanted beside the scores, and by what the survey can be sliced. Of the user's thread alone.
 */
final class ExplorationWork {

	/** How long an analysis may take before the window says that it runs, in milliseconds. */
	private static final int PATIENCE = 300;

	private final IEclipseContext context;
	private final ExploreServices services;
	private final ToldExploration told;
	private final Turn turn;
	private final AnalysisWork<Scored> work;
	private final IntervalWork intervals;
	private final SliceWork slices;

	/** Who is told how it goes on. */
	interface Turn {

		/** An analysis begins. */
		void begun();

		/** The analysis was published. */
		void scored(Analysis analysis);

		/** That there is none was published. */
		void failed();

		/** By what the survey can be sliced is known now. */
		void sliceable(Slices found);
	}

	/**
	 * @param context  of the session; it gets {@link Progress} and {@link Slices}
	 * @param services asked for those that there are
	 */
	ExplorationWork(IEclipseContext context, UISynchronize ui, ExploreServices services, SettingsStore settings,
			ToldExploration told, Turn turn) {
		this.context = context;
		this.services = services;
		this.told = told;
		this.turn = turn;
		work = new AnalysisWork<>(ui);
		intervals = new IntervalWork(ui, settings);
		slices = new SliceWork(ui, this::sliceable);
		slices.setService(services.slices());
		context.set(Slices.class, Slices.UNKNOWN);
		context.set(Progress.class, Progress.UNKNOWN);
	}

	private void sliceable(Slices found) {
		context.set(Slices.class, found);
		turn.sliceable(found);
		if (!work.busy()) {
			startIntervals();
		}
	}

	/**
	 * Scores it, as soon as the methodologies are known.
	 *
	 * @param announced the methodology chosen, as it is announced now; empty where it is not
	 */
	void score(Source asked, Optional<Methodology> announced) {
		Optional<AnalysisService> present = services.analyses();
		if (present.isPresent() && !services.isComplete()) {
			told.publish(new Activity.Running(asked));
			return;
		}
		Optional<Scoring> scoring = present
				.map(service -> new Scoring(service, services.versions(), asked, announced, slices.known(),
						intervals.free()))
				.filter(Scoring::isPossible);
		if (scoring.isEmpty()) {
			failed(asked, noMethodology());
			return;
		}
		intervals.cancel();
		turn.begun();
		context.set(Progress.class, Progress.UNKNOWN);
		expect(asked, work.start(asked.name(), scoring.get(), true,
				new AnalysisWork.Listener<>(progress -> context.set(Progress.class, progress),
						scored -> done(asked, scored), reason -> failed(asked, reason),
						() -> told.publish(new Activity.Idle()))));
	}

	/** What is shown stays as it is for a moment: most analyses are done by then, and nothing flickers. */
	private void expect(Source asked, AnalysisJob<Scored> started) {
		Display.getCurrent().timerExec(PATIENCE, () -> {
			if (work.runs(started)) {
				told.publish(new Activity.Running(asked));
			}
		});
	}

	private void done(Source asked, Scored scored) {
		Analysis analysis = asked.state().figures(scored.analysis());
		told.publish(new Exploration(Optional.of(analysis), Optional.of(scored.by()), asked.state(),
				scored.baseline().map(asked.state()::figures), new Activity.Idle(), false));
		turn.scored(analysis);
		told.get().analysis().ifPresent(slices::look);
		startIntervals();
	}

	private void failed(Source asked, LocalizedText reason) {
		told.publish(new Activity.Failed(asked, reason));
		turn.failed();
	}

	private static LocalizedText noMethodology() {
		return new LocalizedText("没有可用的测评方法。请安装带有测评方法的插件。",
				"There is no methodology to score by. Install a plug-in that brings one.");
	}

	/** Whether an analysis is running. */
	boolean busy() {
		return work.busy();
	}

	/** Gives up the analysis that is running; whether there was one. */
	boolean cancel() {
		return work.cancel();
	}

	/** Nothing is shown any more. */
	void clear() {
		intervals.cancel();
		slices.stop();
	}

	/** Gives up whatever is running. */
	void stop() {
		intervals.cancel();
		slices.cancel();
		work.cancel();
	}

	/** Which intervals scores are shown with. */
	IntervalWish.Granted intervals() {
		IntervalWish wish = intervals.wish();
		return new IntervalWish.Granted(wish, wish.of(sheets()));
	}

	void remember(IntervalWish wanted) {
		intervals.remember(wanted);
	}

	/** How many sheets the whole survey has, as far as that is known. */
	private long sheets() {
		long shown = told.get().analysis().map(analysis -> analysis.total().scores().responses().returned())
				.orElse(0L);
		return Math.max(shown, slices.known().sheets());
	}

	/** Finds the intervals that are wanted beside the scores shown. */
	void startIntervals() {
		Exploration shown = told.get();
		shown.analysis().ifPresent(analysis -> intervals.start(services.analyses(), analysis, sheets(),
				found -> told.publish(told.get().with(shown.state().figures(found)))));
	}

	/** The service that knows by what surveys can be sliced came or went. */
	void slicesChanged() {
		slices.setService(services.slices());
		told.get().analysis().ifPresent(slices::look);
	}
}
