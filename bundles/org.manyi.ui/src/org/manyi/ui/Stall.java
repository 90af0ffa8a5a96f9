/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.time.Duration;
import java.util.List;

/**
 * A while in which the window did not answer.
 *
 * @param length  how long, at least the patience of the {@link StallWatch}
 * @param work    how much of it the window's thread computed; the rest it waited: for a lock, a file, a free processor
 * @param waiting whether it waited for another thread when it was looked at
 * @param where   what it was doing when it was looked at, the innermost call first
 */
public record Stall(Duration length, Duration work, boolean waiting, List<StackTraceElement> where) {

	/** The code of the status by which the log tells of one. */
	public static final int STATUS = 100;

	public Stall {
		where = List.copyOf(where);
	}

	/** Whether the program is to blame: it computed, or waited for another thread, for at least so long. */
	public boolean isOwn(Duration limit) {
		return work.compareTo(limit) >= 0 || waiting && length.compareTo(limit) >= 0;
	}
}
