/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.exchange.ui.internal.tasks.TaskJob;
import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.model.LocalizedText;

/**
 * Codes what the user asks for one after the other, while the user goes on: whoever codes by the keyboard is faster
 * than the store. Of the user's thread alone.
 */
final class CodingQueue {

	private final UISynchronize ui;
	private final Consumer<LocalizedText> failed;
	private final Runnable cancelled;
	private final Deque<Runnable> waiting = new ArrayDeque<>();
	private boolean busy;

	/**
	 * @param failed    told why something was not done; what waited behind it is dropped
	 * @param cancelled run when the user gave it up, with the same consequence
	 */
	CodingQueue(UISynchronize ui, Consumer<LocalizedText> failed, Runnable cancelled) {
		this.ui = ui;
		this.failed = failed;
		this.cancelled = cancelled;
	}

	/**
	 * Does something after everything that waits.
	 *
	 * @param what what it does, for lists of jobs
	 */
	<T> void add(String what, Work<T> work, Consumer<T> done) {
		waiting.add(() -> new TaskJob<>(what, new Task<>(work, done, failure -> {
			waiting.clear();
			failed.accept(failure.reason());
		}, () -> {
			waiting.clear();
			cancelled.run();
		}), progress -> {
			// it takes no time that one could watch
		}, this::ended).schedule());
		next();
	}

	/** Does something on the user's thread after everything that waits; at once where nothing does. */
	void after(Runnable what) {
		waiting.add(() -> {
			busy = false;
			what.run();
			next();
		});
		next();
	}

	/** Whether everything was done. */
	boolean isEmpty() {
		return !busy && waiting.isEmpty();
	}

	private void next() {
		if (!busy && !waiting.isEmpty()) {
			busy = true;
			waiting.remove().run();
		}
	}

	private void ended(Runnable follow) {
		ui.asyncExec(() -> {
			busy = false;
			follow.run();
			next();
		});
	}
}
