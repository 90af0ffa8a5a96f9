/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.management.ThreadMXBean;

/**
 * How much the present thread has allocated since it began, in bytes, [0, ∞); always 0 where the virtual machine does
 * not count. Whoever asks first pays some 20 ms for it, so nobody does without woven code.
 */
final class AllocatedBytes implements LongSupplier {

	private volatile @Nullable LongSupplier counter;

	@Override
	public long getAsLong() {
		LongSupplier present = counter;
		if (present == null) {
			present = counter();
			counter = present;
		}
		return present.getAsLong();
	}

	private static LongSupplier counter() {
		return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
				&& threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled()
						? threads::getCurrentThreadAllocatedBytes
						: () -> 0;
	}
}
