/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;

/**
 * One run of a plug-in: the service is taken, called several times one after the other, and given back. Each call has
 * the whole time limit. A run that exceeds it is abandoned: its thread is interrupted and no longer waited for, and
 * what was yielded before stands.
 */
final class GuardedRun<S, T> implements Runnable {

	private final ServiceHandle<S> handle;
	private final List<PlugInCall<S, T>> calls;
	private final BiConsumer<String, Throwable> log;
	private final List<Outcome<T>> outcomes = new ArrayList<>();
	private final CountDownLatch finished = new CountDownLatch(1);
	private final Object lock = new Object();
	private @Nullable Thread thread;
	private @Nullable Runnable afterwards;
	private boolean abandoned;
	private volatile long callStarted = System.nanoTime();

	GuardedRun(ServiceHandle<S> handle, List<PlugInCall<S, T>> calls, BiConsumer<String, Throwable> log) {
		this.handle = handle;
		this.calls = calls;
		this.log = log;
	}

	@Override
	public void run() {
		synchronized (lock) {
			thread = Thread.currentThread();
		}
		try {
			callAll();
		} finally {
			finish();
		}
	}

	private void finish() {
		Runnable next;
		synchronized (lock) {
			thread = null;
			finished.countDown();
			next = afterwards;
		}
		if (next != null) {
			next.run();
		}
	}

	/** Runs something when the run is over, at once if it is. */
	void whenFinished(Runnable next) {
		synchronized (lock) {
			if (!isFinished()) {
				afterwards = next;
				return;
			}
		}
		next.run();
	}

	private void callAll() {
		S service = null;
		try {
			callStarted = System.nanoTime();
			service = handle.take();
			boolean wanted = true;
			for (int i = 0; i < calls.size() && wanted; i++) {
				callStarted = System.nanoTime();
				wanted = note(
						service == null ? new Outcome.Failure<>(FaultTexts.gone(), true) : call(calls.get(i), service));
			}
		} catch (Throwable thrown) {
			log.accept(handle.origin(), thrown);
			boolean wanted = true;
			for (int i = 0; i < calls.size() && wanted; i++) {
				wanted = note(new Outcome.Failure<>(FaultTexts.of(thrown)));
			}
		} finally {
			if (service != null) {
				giveBack();
			}
		}
	}

	private void giveBack() {
		try {
			handle.giveBack();
		} catch (RuntimeException e) {
			log.accept(handle.origin(), e);
		}
	}

	private Outcome<T> call(PlugInCall<S, T> call, S service) {
		try {
			return new Outcome.Success<>(call.on(service));
		} catch (Throwable thrown) {
			log.accept(handle.origin(), thrown);
			return new Outcome.Failure<>(FaultTexts.of(thrown));
		}
	}

	/** Keeps the outcome of the next call unless nobody waits for it any more, and says whether somebody does. */
	private boolean note(Outcome<T> outcome) {
		synchronized (lock) {
			if (!abandoned) {
				outcomes.add(outcome);
			}
			return !abandoned;
		}
	}

	/** Whether the run is over, for which it waits a while. */
	boolean await(long nanos) throws InterruptedException {
		return finished.await(nanos, TimeUnit.NANOSECONDS);
	}

	/** Whether the thread is done with it, be it that somebody waited or not. */
	boolean isFinished() {
		return finished.getCount() == 0;
	}

	/** How long the present call has been running. */
	long callNanos() {
		return System.nanoTime() - callStarted;
	}

	/**
	 * Stops waiting for it: asks the thread to end, and leaves it alone should it not. What it yields from now on
	 * counts no more.
	 */
	void abandon() {
		synchronized (lock) {
			abandoned = true;
			Thread running = thread;
			if (running != null) {
				running.interrupt();
			}
		}
	}

	/** How many calls yielded an outcome; the one after them exceeded the limit, unless the run is over. */
	int answered() {
		synchronized (lock) {
			return outcomes.size();
		}
	}

	/** One outcome per call; the first one without an answer exceeded the limit, those after it were not made. */
	List<Outcome<T>> outcomes(Duration limit) {
		List<Outcome<T>> all;
		synchronized (lock) {
			all = new ArrayList<>(outcomes);
		}
		LocalizedText reason = FaultTexts.timeOut(limit);
		while (all.size() < calls.size()) {
			all.add(new Outcome.Failure<>(reason, true));
			reason = FaultTexts.skipped();
		}
		return all;
	}
}
