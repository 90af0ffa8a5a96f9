/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.slice.Baseline;
import org.manyi.ui.Progress;
import org.manyi.ui.settings.SettingsStore;

/**
 * What the user does with the window, or with a view that is pinned: opens a file, chooses a methodology, selects. The
 * views are told through its context: {@link Exploration}, {@link Scope}, {@link Slices} and {@link Progress}. What is
 * selected and said in passing belongs to the window, whichever session it comes from. Used on the user's thread alone.
 */
public final class ExploreSession {

	private final IEclipseContext context;
	private final ExploreServices services;
	private final SettingsStore settings;
	private final SessionMemory memory;
	private final MethodologyChoice choice;
	private final ParetoChoice pareto;
	private final ShownSource shown;
	private final ToldExploration told;
	private final ExplorationWork work;
	private final SurveyNews news;
	private final FigureSelection selection;
	private final WorkspaceOpening opening;
	private Consumer<Source> doubtful = source -> {
		// nobody wants to know
	};
	private boolean failed;

	/**
	 * @param context  of the application, or of the view that is pinned
	 * @param services asked by it until it is stopped
	 */
	public ExploreSession(IEclipseContext context, UISynchronize ui, ExploreServices services, SettingsStore settings,
			SessionMemory memory) {
		this.context = context;
		this.services = services;
		this.settings = settings;
		this.memory = memory;
		shown = new ShownSource(context, memory);
		news = new SurveyNews(context);
		choice = new MethodologyChoice(settings);
		pareto = new ParetoChoice(context, memory);
		told = new ToldExploration(context);
		selection = new FigureSelection(context, memory.isOfWindow());
		opening = new WorkspaceOpening(told);
		work = new ExplorationWork(context, ui, services, settings, told, new Turn());
		services.join(this);
	}

	/** Scores a survey file by the methodology chosen. */
	public void open(Path opened) {
		Path file = opened.toAbsolutePath().normalize();
		settings.update(before -> before.withOpened(file));
		choice.opened();
		show(Source.file(file));
	}

	/**
	 * Scores a file or a survey of a workspace, by the methodology that belongs to it; the survey shown, in its state.
	 */
	public void show(Source wanted) {
		turnTo(wanted);
		shown.show(wanted);
		compute();
	}

	/** Shows exactly that, whatever was shown before. */
	public void visit(Source exactly) {
		turnTo(exactly);
		shown.set(Optional.of(exactly));
		compute();
	}

	/** What was done to the chart of one survey is not done to that of another. */
	private void turnTo(Source next) {
		if (shown.get().filter(next::hasResponsesOf).isEmpty()) {
			pareto.forgetLeftOut();
		}
	}

	/** What is shown, or is about to be; empty where nothing is. */
	public Optional<Source> source() {
		return shown.get();
	}

	/** Shows other responses of the same survey. */
	public void restrict(Slice slice) {
		shown.change(known -> known.withSlice(slice));
		compute();
	}

	/** Which responses are shown, or are about to be. */
	public Slice slice() {
		return shown.get().map(Source::slice).orElse(Slice.ALL);
	}

	/** Compares what is shown with other responses of the same survey. */
	public void compareWith(Baseline baseline) {
		shown.change(known -> known.withBaseline(baseline));
		compute();
	}

	/** With which responses those shown are compared, where there are such. */
	public Baseline baseline() {
		return shown.get().map(Source::baseline).orElse(Baseline.NOTHING);
	}

	/** Shows what was shown before. */
	public void back() {
		if (shown.back()) {
			compute();
		}
	}

	/** Shows what was shown before going back. */
	public void forward() {
		if (shown.forward()) {
			compute();
		}
	}

	/** Whether something was shown before of the same survey. */
	public boolean canGoBack() {
		return shown.canGoBack();
	}

	/** Whether the user went back. */
	public boolean canGoForward() {
		return shown.canGoForward();
	}

	private void sliceable(Slices found) {
		boolean waiting = !baseline().equals(Baseline.NOTHING) && exploration().baseline().isEmpty();
		if (waiting && baseline().of(slice(), found.values()).isPresent()) {
			compute();
		}
	}

	/** Shows the figures of another state of the survey's data. */
	public void choose(DataState state) {
		shown.change(known -> known.surveyId().isPresent() ? known.withState(state) : known);
		compute();
	}

	/** There is nothing to score, as in a workspace without surveys. */
	public void showNothing() {
		cancel();
		work.clear();
		shown.clear();
		told.publish(Exploration.EMPTY);
		tellSurvey();
	}

	/**
	 * A workspace is being opened; what was shown before stays.
	 *
	 * @param giveUp run when the user cancels
	 */
	public void opening(Path folder, Runnable giveUp) {
		cancel();
		opening.begin(folder, giveUp);
	}

	/** A workspace was opened. */
	public void opened() {
		opening.end();
	}

	/** A workspace could not be opened; what was shown before stays. */
	public void notOpened(Path folder, LocalizedText reason) {
		cancel();
		opening.fail(folder, reason);
	}

	/** Called with the survey of a workspace and the methodology that the user chose for it. */
	public void onChosenMethodology(BiConsumer<Source, MethodologyName> listener) {
		choice.onChosen(listener);
	}

	/** Called with what could not be scored, and once it can be again. */
	public void onDoubt(Consumer<Source> listener) {
		doubtful = listener;
	}

	private void doubt(boolean now) {
		if (now || failed) {
			shown.get().ifPresent(doubtful);
		}
		failed = now;
	}

	/** Scores a survey by another methodology, or another version; a file by the methodology of that id. */
	public void choose(MethodologyName name) {
		shown.set(choice.choose(shown.get(), name));
		compute();
	}

	/** By what the next analysis is; empty when no methodology is there. */
	public Optional<MethodologyName> chosen() {
		return shown.get().flatMap(Source::methodology)
				.or(() -> announced().map(MethodologyName::inForce));
	}

	/** Scores the same file once more. */
	public void again() {
		compute();
	}

	/** Whether there is a file to score. */
	public boolean hasFile() {
		return shown.get().isPresent();
	}

	/** What is shown now. */
	public Exploration exploration() {
		return told.get();
	}

	/** Gives up the running analysis, or the workspace that is being opened; what was shown before stays. */
	public void cancel() {
		if (work.cancel()) {
			told.publish(new Activity.Idle());
		} else {
			opening.giveUp();
		}
	}

	/** Marks an index, dimension, item or measure in all views. */
	public void select(Optional<String> id) {
		selection.choose(id, exploration().analysis());
	}

	/** What is marked now. */
	public Selected selected() {
		return selection.get();
	}

	/** Which intervals scores are shown with. */
	public IntervalWish.Granted intervals() {
		return work.intervals();
	}

	/**
	 * Those that each unit is scored with: of many units what costs nothing, unless the user asked for more.
	 *
	 * @param whole those that all responses are scored with
	 */
	public IntervalOptions intervalsOfUnits(IntervalOptions whole) {
		return work.intervals().wish() == IntervalWish.AUTOMATIC
				? IntervalOptions.usual(IntervalChoice.WILSON).at(whole.confidence())
				: whole;
	}

	/** Shows scores with other intervals. */
	public void setIntervals(IntervalWish wanted) {
		work.remember(wanted);
		services.intervalsChanged();
	}

	void intervalsChanged() {
		work.startIntervals();
	}

	/** What the Pareto chart shows. */
	public ParetoChoice pareto() {
		return pareto;
	}

	/** Says a passing word to the user. */
	public void report(String text) {
		context.modify(Notice.class, new Notice(text));
	}

	/** Gives up whatever is running; nothing can be asked any more. */
	public void stop() {
		services.leave(this);
		work.stop();
		selection.release();
	}

	void slicesChanged() {
		work.slicesChanged();
	}

	void versionsChanged() {
		if (isOfWorkspace()) {
			compute();
		}
	}

	/** The methodologies may be others than before. */
	void methodologiesChanged(Methodologies before) {
		MethodologyTurnover turnover = new MethodologyTurnover(before, services.methodologies(), exploration().by());
		told.publish(exploration().withDeparted(turnover.isGone() && !isOfWorkspace()));
		boolean waiting = exploration().by().isEmpty() && hasFile() && !work.busy();
		if (waiting || turnover.isOutdated(isOfWorkspace()) || turnover.isRepaired()) {
			compute();
		}
	}

	private boolean isOfWorkspace() {
		return shown.get().flatMap(Source::surveyId).isPresent();
	}

	private void compute() {
		shown.get().ifPresent(asked -> {
			// the figures are on their way while the window is told what they are of
			work.score(asked, announced());
			shown.visit();
		});
	}

	/** What follows from the end of an analysis. */
	private final class Turn implements ExplorationWork.Turn {

		@Override
		public void begun() {
			if (memory.isOfWindow()) {
				report("");
			}
		}

		@Override
		public void scored(Analysis analysis) {
			tellSurvey();
			doubt(false);
			selection.follow(analysis);
		}

		@Override
		public void failed() {
			tellSurvey();
			doubt(true);
		}

		@Override
		public void sliceable(Slices found) {
			ExploreSession.this.sliceable(found);
		}
	}

	private void tellSurvey() {
		news.tell(shown.get(), shownVersion());
	}

	private Optional<Methodology> announced() {
		return choice.announced(shown.get(), services.methodologies());
	}

	/** The version that the figures are by; where there are none now, the one they were to be by. */
	private Optional<Methodology> shownVersion() {
		return exploration().activity() instanceof Activity.Idle && hasFile()
				? exploration().analysis().map(analysis -> analysis.plan().methodology())
				: announced();
	}
}
