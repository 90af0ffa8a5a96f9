/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyi.ui.Tone;

class ThemeChoiceTest {

	@ParameterizedTest
	@EnumSource(ThemeChoice.class)
	void isRemembered(ThemeChoice choice) {
		assertEquals(choice, ThemeChoice.in(choice.kept(Settings.FIRST)));
	}

	@Test
	void isThatOfTheDesktopUntilTheUserHasChosen() {
		assertEquals(ThemeChoice.SYSTEM, ThemeChoice.in(Settings.FIRST));
		assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of("sepia"));
		assertEquals(Tone.DARK, ThemeChoice.SYSTEM.tone(true));
		assertEquals(Tone.LIGHT, ThemeChoice.SYSTEM.tone(false));
	}

	@Test
	void standsAgainstTheDesktopOnceChosen() {
		assertEquals(Tone.LIGHT, ThemeChoice.LIGHT.tone(true));
		assertEquals(Tone.DARK, ThemeChoice.DARK.tone(false));
	}
}
