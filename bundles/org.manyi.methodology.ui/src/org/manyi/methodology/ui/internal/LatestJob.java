/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;

/** One job at a time, a newer one in place of the one before. Used on the user's thread alone. */
final class LatestJob {

	private Optional<Job> running = Optional.empty();

	/**
	 * Gives up what is running and starts another.
	 *
	 * @param next  empty for none
	 * @param delay until it begins, in milliseconds, [0, ∞)
	 */
	void start(Optional<Job> next, long delay) {
		stop();
		running = next;
		next.ifPresent(job -> job.schedule(delay));
	}

	/** Gives up what is running. */
	void stop() {
		running.ifPresent(Job::cancel);
		running = Optional.empty();
	}
}
