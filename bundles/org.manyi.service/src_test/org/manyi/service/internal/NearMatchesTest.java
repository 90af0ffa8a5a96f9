/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMatchesTest {

	private static final List<String> KNOWN = List.of("it-operations-service", "well-service");

	@ParameterizedTest
	@CsvSource({ "wel-service, well-service", "well, well-service", "WELL-SERVICES, well-service",
			"it-operation-servise, it-operations-service" })
	void findsWhatWasMeant(String typed, String meant) {
		assertEquals(List.of(meant), NearMatches.of(typed, KNOWN));
	}

	@Test
	void findsNothingNearSomethingElse() {
		assertEquals(List.of(), NearMatches.of("hospital", KNOWN));
		assertEquals(List.of(), NearMatches.of("", KNOWN));
	}

	@ParameterizedTest
	@CsvSource({ "kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "满意度, 满意, 1", "same, same, 0" })
	void countsEdits(String from, String to, int edits) {
		assertEquals(edits, NearMatches.distance(from, to));
	}
}
