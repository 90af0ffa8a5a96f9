/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.store.api.workspace.ResponseReference;

/** How a user names a response. */
class WrittenReferenceTest {

	@ParameterizedTest
	@CsvSource(value = { "#12|12", " # 7 |7" }, delimiter = '|', ignoreLeadingAndTrailingWhitespace = false)
	void aNumberFollowsTheSign(String written, long number) {
		assertEquals(new ResponseReference.ByNumber(number), new WrittenReference(written).reference());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2:15", " 2:15 " })
	void aRowFollowsItsImport(String written) {
		assertEquals(new ResponseReference.ByRow(2, 15), new WrittenReference(written).reference());
	}

	@ParameterizedTest
	@ValueSource(strings = { "12", "A-7", "#", "2:", "张三", "#12a", "#9999999999999999999" })
	void everythingElseIsAnId(String written) {
		assertEquals(new ResponseReference.ById(written), new WrittenReference(written).reference());
	}
}
