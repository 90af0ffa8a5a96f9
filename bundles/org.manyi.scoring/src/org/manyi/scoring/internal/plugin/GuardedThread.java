/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import org.eclipse.jdt.annotation.Nullable;

/** A thread that plug-ins are called on. All is for the thread itself. */
public final class GuardedThread extends Thread {

	private @Nullable CallWatch watch;
	private double elements = 1;

	GuardedThread(Runnable task, String name) {
		super(task, name);
	}

	/**
	 * Says which call runs now.
	 *
	 * @param next null for none
	 */
	void watchedBy(@Nullable CallWatch next) {
		watch = next;
	}

	/**
	 * The code of a plug-in comes by.
	 *
	 * @throws CallEndedError when the call has come to its end
	 */
	public void pass() {
		CallWatch present = watch;
		if (present != null) {
			present.pass();
		}
	}

	/**
	 * The code of a plug-in is going to make an array.
	 *
	 * @param bytes its size
	 * @throws CallEndedError when that would be too much
	 */
	public void array(long bytes) {
		CallWatch present = watch;
		if (present != null) {
			present.array(bytes);
		}
	}

	/** The code of a plug-in is going to make an array of arrays, of which this is one size. */
	public void dimension(int length) {
		elements *= Math.max(0, length);
	}

	/**
	 * All sizes are known.
	 *
	 * @param size of an element, in bytes
	 * @throws CallEndedError when the array would be too much
	 */
	public void dimensions(int size) {
		double bytes = elements * size;
		elements = 1;
		array((long) bytes);
	}

	/** Notes that the plug-in did what none may, and gives the error to be thrown. */
	public CallEndedError refuse(CallEndedError error) {
		CallWatch present = watch;
		return present == null ? error : present.refuse(error);
	}
}
