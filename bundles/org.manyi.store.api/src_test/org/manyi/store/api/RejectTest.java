/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;

class RejectTest {

	private static String value(String text) {
		return new Reject(1, Optional.empty(), text, LocalizedText.same("-")).value();
	}

	@Test
	void aValueIsCutAndNeverInTheMiddleOfACharacter() {
		String most = "x".repeat(Reject.LONGEST_VALUE);
		assertEquals(most, value(most));
		assertEquals(most, value(most + "y"));
		assertEquals("x".repeat(199), value("x".repeat(199) + "😀"));
		assertEquals("x".repeat(198) + "😀", value("x".repeat(198) + "😀😀"));
	}
}
