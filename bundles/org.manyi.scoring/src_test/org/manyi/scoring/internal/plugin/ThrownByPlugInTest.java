/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/** A log gets a picture of what a plug-in threw, never the thing itself. */
@NonNullByDefault({})
class ThrownByPlugInTest {

	/** An exception that does something else at each question. */
	private static final class Evil extends RuntimeException {

		private static final long serialVersionUID = 1L;

		@Override
		public String getMessage() {
			throw new IllegalStateException("no message");
		}

		@Override
		public StackTraceElement[] getStackTrace() {
			throw new StackOverflowError();
		}

		@Override
		public synchronized Throwable getCause() {
			return this;
		}
	}

	@Test
	void nameMessageAndTraceAreKept() {
		RuntimeException thrown = new IllegalArgumentException("on purpose");
		Throwable picture = ThrownByPlugIn.picture(thrown);
		assertEquals("java.lang.IllegalArgumentException: on purpose", picture.getMessage());
		assertArrayEquals(thrown.getStackTrace(), picture.getStackTrace());
	}

	@Test
	void anExceptionThatThrowsWhenItIsAskedIsPicturedWithoutWords() {
		Throwable picture = ThrownByPlugIn.picture(new Evil());
		assertEquals(Evil.class.getName() + ": –", picture.getMessage());
		assertEquals(0, picture.getStackTrace().length);
		assertEquals(null, picture.getCause());
	}

	@Test
	void ourOwnErrorsStayWhatTheyAre() {
		CallEndedError ended = new CallEndedError("结束", "ended");
		assertSame(ended, ThrownByPlugIn.picture(ended));
	}
}
