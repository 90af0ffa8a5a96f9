/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.ui.Progress;

/**
 * Runs one analysis at a time, a newer one in place of the older. Used, and tells, on the user's thread alone.
 *
 * @param <T> what comes of it
 */
final class AnalysisWork<T> {

	private final UISynchronize ui;
	private @Nullable AnalysisJob<T> job;

	/**
	 * Who is told how an analysis goes on; nobody once it is given up.
	 *
	 * @param progress told how far it is
	 * @param done     told the answer
	 * @param failed   told why there is none
	 * @param givenUp  run when the user gave it up elsewhere, as in the view of what is running
	 */
	record Listener<T>(Consumer<Progress> progress, Consumer<T> done, Consumer<LocalizedText> failed,
			Runnable givenUp) {
	}

	AnalysisWork(UISynchronize ui) {
		this.ui = ui;
	}

	/**
	 * Starts an analysis in place of the one that is running.
	 *
	 * @param name  of what is analysed
	 * @param asked whether the user asked for it and waits
	 * @return what runs now
	 */
	AnalysisJob<T> start(String name, AnalysisJob.Work<T> work, boolean asked, Listener<T> listener) {
		cancel();
		AnalysisJob<T> newer = new AnalysisJob<>(name, work, new AnalysisJob.Listener<>() {
			@Override
			@NonNullByDefault({})
			public void progress(AnalysisJob<T> running, Progress progress) {
				ui.asyncExec(() -> {
					if (runs(running)) {
						listener.progress().accept(progress);
					}
				});
			}

			@Override
			@NonNullByDefault({})
			public void done(AnalysisJob<T> ended, T answer) {
				ui.asyncExec(() -> end(ended, () -> listener.done().accept(answer)));
			}

			@Override
			public void failed(AnalysisJob<T> ended, LocalizedText reason) {
				ui.asyncExec(() -> end(ended, () -> listener.failed().accept(reason)));
			}
		});
		newer.addJobChangeListener(new JobChangeAdapter() {
			@Override
			@NonNullByDefault({})
			public void done(IJobChangeEvent event) {
				ui.asyncExec(() -> end(newer, listener.givenUp()));
			}
		});
		newer.setUser(asked);
		job = newer;
		newer.schedule();
		return newer;
	}

	private void end(AnalysisJob<T> ended, Runnable tell) {
		if (job == ended) {
			job = null;
			tell.run();
		}
	}

	/** Whether that one is still running. */
	boolean runs(AnalysisJob<T> started) {
		return job == started;
	}

	/** Whether an analysis is running. */
	boolean busy() {
		return job != null;
	}

	/**
	 * Gives up what is running.
	 *
	 * @return whether anything was
	 */
	boolean cancel() {
		AnalysisJob<T> running = job;
		job = null;
		if (running != null) {
			running.cancel();
		}
		return running != null;
	}
}
