/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.ui.JobWords;

/**
 * Does one thing at a time away from the user's thread, for a view: what is asked later cancels what was asked before,
 * of which nothing is heard any more. Used on the user's thread alone.
 *
 * @param <T> what comes of it
 */
public final class LatestWork<T> {

	private final LocalizedText words;
	private final UISynchronize ui;
	private Optional<Job> running = Optional.empty();

	/** What is done. */
	@FunctionalInterface
	public interface Work<T> {

		/** Called on another thread. */
		T run(IProgressMonitor monitor) throws AnalysisException;
	}

	/**
	 * @param words what it does, for lists of jobs
	 */
	public LatestWork(LocalizedText words, UISynchronize ui) {
		this.words = words;
		this.ui = ui;
	}

	/**
	 * Begins.
	 *
	 * @param done   told what came of it, on the user's thread
	 * @param failed told why nothing came of it, on the user's thread
	 */
	public void start(Work<T> work, Consumer<T> done, Consumer<LocalizedText> failed) {
		cancel();
		Job job = new Job(words.in(Locale.ENGLISH)) {

			@Override
			@NonNullByDefault({})
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = work.run(monitor);
					tell(this, () -> done.accept(result));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (AnalysisException e) {
					tell(this, () -> failed.accept(e.reason()));
					return Status.OK_STATUS;
				} catch (RuntimeException | LinkageError e) {
					tell(this, () -> failed
							.accept(new LocalizedText("计算意外中止（" + e + "）。", "It ended unexpectedly (" + e + ").")));
					return Status.warning(getName(), e);
				}
			}
		};
		JobWords.set(job, words);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			@NonNullByDefault({})
			public void done(IJobChangeEvent event) {
				// it was given up elsewhere, as in the view of what is running
				tell(job, () -> failed.accept(new LocalizedText("计算已取消。", "It was cancelled.")));
			}
		});
		running = Optional.of(job);
		job.schedule();
	}

	private void tell(Job ended, Runnable end) {
		ui.asyncExec(() -> {
			if (running.filter(ended::equals).isPresent()) {
				running = Optional.empty();
				end.run();
			}
		});
	}

	/** Whether something is being done. */
	public boolean busy() {
		return running.isPresent();
	}

	/** Gives up what is being done. */
	public void cancel() {
		running.ifPresent(Job::cancel);
		running = Optional.empty();
	}
}
