/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.time.Duration;

/**
 * What one call of a plug-in may take.
 *
 * @param time  how long somebody waits for it, positive
 * @param bytes how much it may allocate in all, what it no longer holds included, in bytes, [1, ∞)
 */
public record CallLimits(Duration time, long bytes) {

	private static final long MOST_BYTES_BY_DEFAULT = 1L << 30;
	private static final int PART_OF_HEAP = 4;

	/** The time with the bytes that hold by default: a quarter of the heap, 1 GiB at most. */
	public static CallLimits of(Duration time) {
		return new CallLimits(time, Math.min(MOST_BYTES_BY_DEFAULT, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
	}
}
