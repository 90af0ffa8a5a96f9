/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Evidence was given to the central department (资料移交, B 文件内容(五)7), which accepts or returns it.
 *
 * @param files  the SHA-256 of each file that was handed over; not empty
 * @param by     who handed it over
 * @param on     the day
 * @param answer what the department said; empty while it has not
 */
public record Handover(SortedSet<String> files, String by, LocalDate on, Optional<Answer> answer) {

	public Handover {
		files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
		if (files.isEmpty()) {
			throw new IllegalArgumentException("nothing was handed over");
		}
	}

	/**
	 * What the central department said.
	 *
	 * @param accepted whether it accepts the evidence; else it returns it
	 * @param comment  why; not blank where it returns it
	 * @param by       who decided
	 * @param on       the day
	 */
	public record Answer(boolean accepted, String comment, String by, LocalDate on) {

		public Answer {
			if (!accepted && comment.isBlank()) {
				throw new IllegalArgumentException("evidence is returned with a comment");
			}
		}
	}

	/** Whether the department has accepted it. */
	public boolean accepted() {
		return answer.filter(Answer::accepted).isPresent();
	}
}
