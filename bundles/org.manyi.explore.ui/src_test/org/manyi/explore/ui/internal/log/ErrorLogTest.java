/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;
import org.manyi.ui.Stall;

class ErrorLogTest {

	private final ErrorLog log = new ErrorLog(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

	@Test
	void whatWentWrongStaysHoweverOftenTheWindowDidNotAnswer() {
		log(IStatus.ERROR, 0, "The pump stopped");
		for (int i = 0; i < 2 * ErrorLog.MOST; i++) {
			log(IStatus.WARNING, Stall.STATUS, "stall " + i);
		}
		log(IStatus.WARNING, 0, "The valve leaks");
		log(IStatus.INFO, 0, "All is well");
		assertEquals(List.of("The valve leaks", "The pump stopped"),
				log.problems().stream().map(LogEntry::message).toList());
		assertEquals(ErrorLog.MOST, log.stalls().size());
		assertEquals("stall " + (2 * ErrorLog.MOST - 1), log.stalls().getFirst().message());
		log.clear();
		assertEquals(List.of(), log.problems());
		assertEquals(List.of(), log.stalls());
	}

	private void log(int severity, int code, String message) {
		log.logging(new Status(severity, "org.manyi.test", code, message, null), "org.manyi.test");
	}
}
