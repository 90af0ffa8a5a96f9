/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.function.Consumer;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.ui.Progress;

/** Runs one analysis at a time, a newer one in place of the older. Used, and tells, on the user's thread alone. */
final class AnalysisWork {

	private final UISynchronize ui;
	private @Nullable AnalysisJob job;

	/**
	 * Who is told how an analysis goes on; nobody once it is given up.
	 *
	 * @param progress told how far it is
	 * @param done     told the answer
	 * @param failed   told why there is none
	 */
	record Listener(Consumer<Progress> progress, Consumer<Analysis> done, Consumer<LocalizedText> failed) {
	}

	AnalysisWork(UISynchronize ui) {
		this.ui = ui;
	}

	/**
	 * Starts an analysis in place of the one that is running.
	 *
	 * @param asked whether the user asked for it and waits
	 * @return what runs now
	 */
	AnalysisJob start(AnalysisService service, AnalysisRequest request, boolean asked, Listener listener) {
		cancel();
		AnalysisJob newer = new AnalysisJob(service, request,
				progress -> ui.asyncExec(() -> listener.progress().accept(progress)), new AnalysisJob.Listener() {
					@Override
					public void done(AnalysisJob ended, Analysis analysis) {
						ui.asyncExec(() -> end(ended, () -> listener.done().accept(analysis)));
					}

					@Override
					public void failed(AnalysisJob ended, LocalizedText reason) {
						ui.asyncExec(() -> end(ended, () -> listener.failed().accept(reason)));
					}
				});
		newer.setUser(asked);
		job = newer;
		newer.schedule();
		return newer;
	}

	private void end(AnalysisJob ended, Runnable tell) {
		if (job == ended) {
			job = null;
			tell.run();
		}
	}

	/** Whether that one is still running. */
	boolean runs(AnalysisJob started) {
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
		AnalysisJob running = job;
		job = null;
		if (running != null) {
			running.cancel();
		}
		return running != null;
	}
}
