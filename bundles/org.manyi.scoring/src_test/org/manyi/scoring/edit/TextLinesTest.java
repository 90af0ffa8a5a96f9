/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Held to {@link TextPlace#of}, which counts from the beginning of the text. */
class TextLinesTest {

	private static final String[] PIECES = { "a", "满", "\n", "\r", "\r\n", "\uD83D\uDE00", "\uD83D", "\uDE00", " " };

	@Test
	void everyPlaceOfManyTextsIsThatWhichIsCounted() {
		Random random = new Random(20261122);
		for (int run = 0; run < 500; run++) {
			StringBuilder text = new StringBuilder();
			for (int piece = random.nextInt(30); piece > 0; piece--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			String source = text.toString();
			TextLines lines = new TextLines(source);
			for (int offset = 0; offset <= source.length(); offset++) {
				assertEquals(TextPlace.of(source, offset), lines.place(offset), source + " at " + offset);
			}
		}
	}
}
