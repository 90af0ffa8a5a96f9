/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.log;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Keeps the warnings and errors that were logged last. For any thread. */
public final class ErrorLog implements ILogListener {

	/** How many of each kind are kept. */
	static final int MOST = 500;

	private final Clock clock;
	private final Deque<LogEntry> problems = new ArrayDeque<>();
	/** On a busy machine there are many: they do not push out what went wrong. */
	private final Deque<LogEntry> stalls = new ArrayDeque<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private long number;

	/**
	 * @param clock says when something is logged, in the user's zone
	 */
	public ErrorLog(Clock clock) {
		this.clock = clock;
	}

	@Override
	@NonNullByDefault({})
	public void logging(IStatus status, String plugin) {
		if (status.matches(IStatus.WARNING | IStatus.ERROR)) {
			synchronized (this) {
				number++;
				LogEntry entry = new LogEntry(number, LocalDateTime.now(clock), status);
				Deque<LogEntry> kind = entry.isStall() ? stalls : problems;
				kind.addFirst(entry);
				if (kind.size() > MOST) {
					kind.removeLast();
				}
			}
			listeners.forEach(Runnable::run);
		}
	}

	/** What went wrong, the latest first. */
	synchronized List<LogEntry> problems() {
		return List.copyOf(problems);
	}

	/** When the window did not answer, the latest first. */
	synchronized List<LogEntry> stalls() {
		return List.copyOf(stalls);
	}

	/** Forgets all; the log file keeps them. */
	void clear() {
		synchronized (this) {
			problems.clear();
			stalls.clear();
		}
		listeners.forEach(Runnable::run);
	}

	/** Called on whatever thread logs, after the entries changed. */
	void onChange(Runnable listener) {
		listeners.add(listener);
	}

	void remove(Runnable listener) {
		listeners.remove(listener);
	}
}
