/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Asks the window again and again whether it answers, and tells of each time that it took too long. */
public final class StallWatch implements AutoCloseable {

	private static final int PAUSE = 50;

	private final Display display;
	private final Duration patience;
	private final Consumer<Stall> told;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final CountDownLatch closed = new CountDownLatch(1);

	/**
	 * Begins to watch.
	 *
	 * @param patience how long an answer may take, (0, ∞)
	 * @param told     told of each stall when it is over, on a thread of its own
	 */
	public StallWatch(Display display, Duration patience, Consumer<Stall> told) {
		this.display = display;
		this.patience = patience;
		this.told = told;
		Thread thread = new Thread(this::watch, "Stall watch");
		thread.setDaemon(true);
		thread.start();
	}

	private void watch() {
		try {
			while (!closed.await(PAUSE, TimeUnit.MILLISECONDS)) {
				look();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (SWTException e) {
			// the window is gone
		}
	}

	private void look() throws InterruptedException {
		CountDownLatch answered = new CountDownLatch(1);
		Thread thread = display.getThread();
		long asked = System.nanoTime();
		long before = work(thread);
		display.asyncExec(answered::countDown);
		if (answered.await(patience.toNanos(), TimeUnit.NANOSECONDS)) {
			return;
		}
		List<StackTraceElement> where = List.of(thread.getStackTrace());
		State state = thread.getState();
		while (!answered.await(PAUSE, TimeUnit.MILLISECONDS)) {
			if (closed.getCount() == 0 || display.isDisposed()) {
				return;
			}
		}
		told.accept(new Stall(Duration.ofNanos(System.nanoTime() - asked), Duration.ofNanos(work(thread) - before),
				state != State.RUNNABLE, where));
	}

	/** How long the thread has computed, in nanoseconds, [0, ∞); 0 where the system does not say. */
	private long work(Thread thread) {
		return threads.isThreadCpuTimeSupported() ? Math.max(0, threads.getThreadCpuTime(thread.threadId())) : 0;
	}

	/** Watches no more. */
	@Override
	public void close() {
		closed.countDown();
	}
}
