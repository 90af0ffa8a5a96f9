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
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ScoringException;

/**
 * One run of a plug-in: the service is taken, called several times one after the other, and given back. Each call has
 * the whole time limit. A run that exceeds it is abandoned: its thread is interrupted and no longer waited for, what
 * was yielded before stands, and woven code of the plug-in ends.
 */
final class GuardedRun<S, T> implements Runnable {

	private final ServiceHandle<S> handle;
	private final List<PlugInCall<S, T>> calls;
	private final BiConsumer<String, Throwable> log;
	private final Supplier<CallWatch> watches;
	private final List<Outcome<T>> outcomes = new ArrayList<>();
	private final CountDownLatch finished = new CountDownLatch(1);
	private final Object lock = new Object();
	private @Nullable Thread thread;
	private @Nullable Runnable afterwards;
	private @Nullable CallWatch watch;
	private boolean abandoned;
	private volatile long callStarted = System.nanoTime();

	/**
	 * @param log     told who failed and what was thrown
	 * @param watches makes the watch of each call
	 */
	GuardedRun(ServiceHandle<S> handle, List<PlugInCall<S, T>> calls, BiConsumer<String, Throwable> log,
			Supplier<CallWatch> watches) {
		this.handle = handle;
		this.calls = calls;
		this.log = log;
		this.watches = watches;
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
			CallWatch taking = begin();
			service = handle.take();
			boolean wanted = true;
			for (int i = 0; i < calls.size() && wanted; i++) {
				wanted = note(service == null ? absent(taking) : call(calls.get(i), service));
			}
		} catch (Throwable thrown) {
			log.accept(handle.origin(), ThrownByPlugIn.picture(thrown));
			boolean wanted = true;
			for (int i = 0; i < calls.size() && wanted; i++) {
				wanted = note(new Outcome.Failure<>(FaultTexts.of(thrown)));
			}
		} finally {
			if (service != null) {
				giveBack();
			}
			watched(null);
		}
	}

	/** Begins a call: its time counts from now, and what it allocates. */
	private CallWatch begin() {
		callStarted = System.nanoTime();
		CallWatch next = watches.get();
		synchronized (lock) {
			watch = next;
			if (abandoned) {
				next.end();
			}
		}
		watched(next);
		return next;
	}

	private static void watched(@Nullable CallWatch next) {
		if (Thread.currentThread() instanceof GuardedThread guarded) {
			guarded.watchedBy(next);
		}
	}

	/** Why there is no service: whoever made it may have kept to himself what the plug-in threw. */
	private Outcome<T> absent(CallWatch taking) {
		return taking.breach().<Outcome<T>>map(ended -> new Outcome.Failure<>(ended.reason()))
				.or(() -> handle.failure().map(reason -> new Outcome.Failure<>(reason)))
				.orElseGet(() -> new Outcome.Failure<>(FaultTexts.gone(), true));
	}

	/**
	 * A plug-in that is given back may do something, for which it has the time of a call even if the last one took too
	 * long.
	 */
	private void giveBack() {
		watched(watches.get());
		try {
			handle.giveBack();
		} catch (RuntimeException | CallEndedError e) {
			log.accept(handle.origin(), ThrownByPlugIn.picture(e));
		}
	}

	private Outcome<T> call(PlugInCall<S, T> call, S service) {
		CallWatch watching = begin();
		try {
			T value = call.on(service);
			return watching.breach().<Outcome<T>>map(ended -> new Outcome.Failure<>(ended.reason()))
					.orElseGet(() -> new Outcome.Success<>(value));
		} catch (Throwable thrown) {
			log.accept(handle.origin(), ThrownByPlugIn.picture(thrown));
			Throwable cause = watching.breach().<Throwable>map(ended -> ended).orElse(thrown);
			return new Outcome.Failure<>(FaultTexts.of(cause), false, cause instanceof ScoringException);
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
	 * Stops waiting for it: ends woven code, interrupts the thread, and leaves it alone should it not end. What it
	 * yields from now on counts no more.
	 */
	void abandon() {
		synchronized (lock) {
			abandoned = true;
			CallWatch watching = watch;
			if (watching != null) {
				watching.end();
			}
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
