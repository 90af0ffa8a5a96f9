/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.progress;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.ProgressProvider;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.ui.Progress;
import org.manyi.ui.ProgressRelay;

/** Follows the jobs of the workbench. For any thread. */
@NonNullByDefault({})
public final class RunningJobs extends ProgressProvider {

	private static final String OURS = "org.manyi.";

	private final Map<Long, RunningJob> running = new ConcurrentSkipListMap<>();
	private final AtomicLong numbers = new AtomicLong();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final JobChangeAdapter ends = new JobChangeAdapter() {
		@Override
		public void done(IJobChangeEvent event) {
			if (running.values().removeIf(known -> known.job() == event.getJob())) {
				tell();
			}
		}
	};

	/** Follows every job that begins from now on. */
	void start() {
		Job.getJobManager().setProgressProvider(this);
		Job.getJobManager().addJobChangeListener(ends);
	}

	void stop() {
		Job.getJobManager().removeJobChangeListener(ends);
		Job.getJobManager().setProgressProvider(null);
	}

	@Override
	public IProgressMonitor createMonitor(Job job) {
		if (job.isSystem() || !job.getClass().getName().startsWith(OURS)) {
			return new NullProgressMonitor();
		}
		long number = numbers.incrementAndGet();
		running.put(number, new RunningJob(number, job, "", Progress.UNKNOWN.fraction(), false));
		tell();
		return new ProgressRelay(new NullProgressMonitor(), progress -> change(number,
				before -> before.withTask(progress.task()).withFraction(progress.fraction())));
	}

	private void change(long number, UnaryOperator<RunningJob> change) {
		running.computeIfPresent(number, (key, before) -> change.apply(before));
		tell();
	}

	/** What is being done, in the order in which it began. */
	List<RunningJob> all() {
		return List.copyOf(running.values());
	}

	/** Gives up one. */
	void cancel(RunningJob job) {
		change(job.number(), RunningJob::withGivenUp);
		job.job().cancel();
	}

	/** Called on any thread, often, after something changed. */
	void onChange(Runnable listener) {
		listeners.add(listener);
	}

	void remove(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
