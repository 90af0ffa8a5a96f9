/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.edit.Span;

@NonNullByDefault({})
class ProblemPlaceTest {

	private static final String TEXT = "a: 1\r\n𠮷 b: {c: word, d: 2}\n";

	private static String at(int line, int column) {
		Span place = ProblemPlace.of(TEXT, new FileProblem(line, column, LocalizedText.same("wrong")));
		return TEXT.substring(place.start(), place.end());
	}

	@Test
	void aWordIsMarkedByCharactersNotChars() {
		assertEquals("word", at(2, 10));
		assertEquals("1", at(1, 4));
	}

	@Test
	void aPlaceBehindTheTextIsItsEnd() {
		assertEquals("", at(9, 1));
		assertEquals("", at(2, 99));
	}
}
