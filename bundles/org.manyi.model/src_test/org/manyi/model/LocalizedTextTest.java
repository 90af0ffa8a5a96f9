/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {

	/** Numbers are written alike wherever the program runs. */
	@Test
	void argumentsStandInBothTextsWithoutAnyLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(new LocalizedText("第 1200 行“甲”", "甲 in row 1200"),
					new LocalizedText("第 %2$d 行“%1$s”", "%s in row %d").formatted("甲", 1200));
		} finally {
			Locale.setDefault(before);
		}
	}
}
