/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.core.runtime.IStatus;
import org.manyi.ui.Stall;

/**
 * Something that was logged.
 *
 * @param number from 1 in the order of time
 * @param time   when, where the user is
 * @param status what
 */
record LogEntry(long number, LocalDateTime time, IStatus status) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	String clock() {
		return TIME.format(time);
	}

	/** Whether it tells that the window did not answer for a while. */
	boolean isStall() {
		return status.getCode() == Stall.STATUS && status.matches(IStatus.WARNING);
	}

	/** In one line. */
	String message() {
		return String.valueOf(status.getMessage()).replace('\n', ' ');
	}

	/** All that is known of it, as whoever maintains the program wants to read it. */
	String details() {
		StringWriter text = new StringWriter();
		PrintWriter lines = new PrintWriter(text);
		lines.println(clock() + "  " + status.getPlugin());
		print(status, lines);
		return text.toString();
	}

	private static void print(IStatus told, PrintWriter lines) {
		lines.println(told.getMessage());
		Throwable cause = told.getException();
		if (cause != null) {
			cause.printStackTrace(lines); // as the JVM writes it, with causes and what was suppressed
		}
		for (IStatus part : told.getChildren()) {
			print(part, lines);
		}
	}
}
