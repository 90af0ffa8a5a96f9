/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.Optional;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Watches one call of a plug-in from inside: woven code comes by at each turn of a loop, each method and each array.
 * All but {@link #end()} is for the thread of the call alone. Once a limit is exceeded, every further coming by ends
 * the call again, so that catching the error is no way out.
 */
final class CallWatch {

	/** Looking at clock and allocation takes some 50 ns; a turn of a loop may take one. */
	private static final int SELDOM = 32;
	private static final long LARGE_ARRAY = 1 << 16;
	/** A call that nobody gave up, as one whose late answer is still of use, ends by itself after that many limits. */
	private static final int PATIENCE = 2;

	private final CallLimits limits;
	private final LongSupplier allocated;
	private final long started = System.nanoTime();
	private volatile boolean given;
	private boolean begun;
	private long before;
	private int comings;
	private @Nullable CallEndedError breach;

	/**
	 * @param allocated how much the present thread has allocated since it began, in bytes
	 */
	CallWatch(CallLimits limits, LongSupplier allocated) {
		this.limits = limits;
		this.allocated = allocated;
	}

	/** Ends the call, from another thread, because nobody waits for it any more. */
	void end() {
		given = true;
	}

	/** Woven code comes by. */
	void pass() {
		if (given || breach != null) {
			stop(0);
		} else if (comings++ % SELDOM == 0) {
			examine(0);
		}
	}

	/** Woven code is going to make an array. */
	void array(long bytes) {
		if (bytes >= LARGE_ARRAY) {
			examine(bytes);
		}
	}

	/** The plug-in did what none may. */
	CallEndedError refuse(CallEndedError error) {
		breach = error;
		return error;
	}

	/** Which limit was exceeded or what was refused; empty if all went well. */
	Optional<CallEndedError> breach() {
		return Optional.ofNullable(breach);
	}

	private void examine(long coming) {
		if (!begun) {
			begun = true;
			before = allocated.getAsLong();
		}
		boolean isLate = System.nanoTime() - started > PATIENCE * limits.time().toNanos();
		if (given || breach != null || isLate || allocated.getAsLong() - before + coming > limits.bytes()) {
			stop(coming);
		}
	}

	private void stop(long coming) {
		CallEndedError known = breach;
		if (known == null) {
			boolean isMemory = begun && allocated.getAsLong() - before + coming > limits.bytes();
			known = new CallEndedError(
					isMemory ? FaultTexts.tooMuchMemory(limits.bytes()) : FaultTexts.timeOut(limits.time()));
			breach = known;
		}
		throw known;
	}
}
