/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.watch;

import org.manyi.ui.Stall;

/** Where the window's thread was while the window did not answer, as the log tells it. Never thrown. */
final class NotAnsweredException extends Exception {

	private static final long serialVersionUID = 1L;

	NotAnsweredException(Stall stall) {
		super(stall.waiting() ? "waiting for another thread" : "at work", null, false, true);
		setStackTrace(stall.where().toArray(StackTraceElement[]::new));
	}
}
