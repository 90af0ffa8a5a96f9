/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.Optional;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.manyi.model.LocalizedText;

/** What a job is called where users see it; its own name is for lists of whoever maintains the program. */
public final class JobWords {

	private static final QualifiedName KEY = new QualifiedName("org.manyi.ui", "words");

	private JobWords() {
	}

	/**
	 * Names a job.
	 *
	 * @return the job
	 */
	public static <J extends Job> J set(J job, LocalizedText words) {
		job.setProperty(KEY, words);
		return job;
	}

	/** What it is called; empty where nobody named it. */
	public static Optional<LocalizedText> of(Job job) {
		return job.getProperty(KEY) instanceof LocalizedText words ? Optional.of(words) : Optional.empty();
	}
}
