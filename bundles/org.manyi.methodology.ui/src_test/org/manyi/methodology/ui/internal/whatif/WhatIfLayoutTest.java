/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfLayoutTest {

	@ParameterizedTest
	@CsvSource({ "300,0", "707,0", "708,1", "935,1", "936,2", "1330,2", "9999,2" })
	void thereAreAsManyChartsAsCanBeReadBesideTheTable(int width, int charts) {
		assertEquals(charts, WhatIfLayout.charts(width));
	}
}
