/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

	@ParameterizedTest
	@ValueSource(doubles = { 100, 80, 0.083 })
	void aroundOneValueTheAxisIsLongEnoughToMeanSomething(double value) {
		Scale scale = Scale.of(new double[] { value, value, value * (1 + 1e-12) }, 6);
		assertTrue(scale.to() - scale.from() >= value * 0.01, scale::toString);
		assertTrue(scale.from() < value && value < scale.to(), scale::toString);
	}

	@Test
	void valuesThatDifferFillTheAxis() {
		Scale scale = Scale.of(new double[] { 60.2, 99.7 }, 6);
		assertEquals(50, scale.from());
		assertEquals(110, scale.to());
	}
}
