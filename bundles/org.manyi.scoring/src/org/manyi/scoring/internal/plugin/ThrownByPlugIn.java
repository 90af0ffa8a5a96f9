/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

/**
 * What a plug-in threw, as it looked then. Its own exception may do anything when somebody asks for its message, as a
 * log does on a thread that nobody guards.
 */
final class ThrownByPlugIn extends Exception {

	private static final long serialVersionUID = 1L;

	private ThrownByPlugIn(String message, StackTraceElement[] trace) {
		super(message, null, false, true);
		setStackTrace(trace);
	}

	/** A picture of it, taken on the thread of the call; our own errors are their own picture. */
	static Throwable picture(Throwable thrown) {
		if (thrown instanceof CallEndedError || thrown instanceof PlugInFault) {
			return thrown;
		}
		return new ThrownByPlugIn(thrown.getClass().getName() + ": " + FaultTexts.message(thrown), trace(thrown));
	}

	private static StackTraceElement[] trace(Throwable thrown) {
		try {
			return thrown.getStackTrace().clone();
		} catch (RuntimeException | Error e) {
			return new StackTraceElement[0];
		}
	}
}
