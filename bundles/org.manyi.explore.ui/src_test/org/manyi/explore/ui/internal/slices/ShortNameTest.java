/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "作业一队", "中国石油集团川庆钻探井下作业公司压裂大队", "Well Service Crew 12 in the Eastern Area" })
	void usualNamesStayWhole(String name) {
		assertEquals(name, ShortName.of(name));
	}

	@Test
	void aLongNameEndsWhereTheRoomDoes() {
		assertEquals("a".repeat(39) + "…", ShortName.of("a".repeat(500)));
		assertEquals("井".repeat(19) + "…", ShortName.of("井".repeat(500)));
	}

	@Test
	void noLetterIsCutApartAndNoBlankIsLeftAtTheEnd() {
		assertEquals("👩‍🔧".repeat(7) + "…", ShortName.of("👩‍🔧".repeat(500)));
		assertEquals("a".repeat(38) + "…", ShortName.of("a".repeat(38) + " " + "b".repeat(40)));
	}
}
