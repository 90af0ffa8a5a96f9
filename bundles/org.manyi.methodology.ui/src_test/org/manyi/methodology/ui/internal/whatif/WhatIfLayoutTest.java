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
	@CsvSource({ "300,400,0", "707,400,0", "708,400,1", "935,400,1", "936,400,2", "1330,150,2", "9999,149,0" })
	void thereAreAsManyChartsAsCanBeReadBesideTheTable(int width, int height, int charts) {
		assertEquals(charts, WhatIfLayout.charts(width, height));
	}
}
