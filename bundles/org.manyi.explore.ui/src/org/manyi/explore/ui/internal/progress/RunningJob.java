/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.progress;

import org.eclipse.core.runtime.jobs.Job;

/**
 * Something that is being done.
 *
 * @param number   from 1 in the order in which they began
 * @param job      the job
 * @param task     what it does now, in its own words; may be empty
 * @param fraction how much of it is done, [0, 1]; negative where that is not known
 * @param givenUp  whether the user cancelled it and it has not ended yet
 */
record RunningJob(long number, Job job, String task, double fraction, boolean givenUp) {

	RunningJob withTask(String other) {
		return new RunningJob(number, job, other, fraction, givenUp);
	}

	RunningJob withFraction(double other) {
		return new RunningJob(number, job, task, other, givenUp);
	}

	RunningJob withGivenUp() {
		return new RunningJob(number, job, task, fraction, true);
	}
}
