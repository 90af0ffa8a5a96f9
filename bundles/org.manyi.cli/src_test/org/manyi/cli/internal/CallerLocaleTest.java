/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class CallerLocaleTest {

	@Test
	void followsTheFirstVariableThatNamesALanguage() {
		assertEquals("zh", language(Map.of("LANG", "zh_CN.UTF-8")));
		assertEquals("zh", language(Map.of("LC_MESSAGES", "zh_CN.GB18030", "LANG", "en_US.UTF-8")));
		assertEquals("en", language(Map.of("LC_ALL", "en_GB.UTF-8", "LANG", "zh_CN.UTF-8")));
		assertEquals("en", language(Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8")));
		assertEquals("zh", language(Map.of("LC_ALL", "", "LANG", "zh_TW")));
	}

	@Test
	void looksBehindACharsetWithoutLanguage() {
		assertEquals("zh", language(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8")));
		assertEquals("en", language(Map.of("LC_ALL", "C.UTF-8")));
	}

	@Test
	void isEnglishForEveryOther() {
		assertEquals("en", language(Map.of()));
		assertEquals("en", language(Map.of("LANG", "de_DE.UTF-8")));
	}

	private static String language(Map<String, String> environment) {
		return CallerLocale.of(environment).getLanguage();
	}
}
