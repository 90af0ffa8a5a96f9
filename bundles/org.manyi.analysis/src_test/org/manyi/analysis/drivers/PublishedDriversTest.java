/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.Attitude;

/**
 * What R says of its data set {@code attitude}, the rating as a whole by the six points: standardised coefficients of
 * {@code lm}, correlations of {@code cor}, shares of R² by Shapley (LMG) computed in R, R² 0.7326020.
 */
class PublishedDriversTest {

	private static final double TOLERANCE = 1e-12;

	private record Published(String point, double beta, double correlation, double share) {
	}

	private static final List<Published> EXPECTED = List.of(
			new Published("complaints", 0.670725204411729, 0.825417569542146, 0.370816194319329),
			new Published("privileges", -0.0734274276655841, 0.426116870100264, 0.0509037929715444),
			new Published("learning", 0.308870243656923, 0.623678164500211, 0.155765990169141),
			new Published("raises", 0.0698117150313683, 0.590138994877686, 0.120345079403627),
			new Published("critical", 0.0311997486054348, 0.156439151607238, 0.00658872254586089),
			new Published("advance", -0.183464450043865, 0.155086252601194, 0.0281822131216471));

	@Test
	void attitudeIsAsPublished() {
		DriverAnalysis found = DriverAnalysis.of(new Outcome.OfItem("rating"), Attitude.ITEMS,
				new Answers(Attitude.ITEMS, Attitude.rows()).pairs(), Map.of());
		assertEquals(0.7326020, found.explained().orElseThrow(), 1e-7);
		assertEquals(EXPECTED.size(), found.drivers().size());
		for (Published expected : EXPECTED) {
			Driver driver = found.drivers().stream().filter(one -> one.itemId().equals(expected.point())).findFirst()
					.orElseThrow();
			assertEquals(expected.beta(), driver.regression().orElseThrow().beta(), TOLERANCE, expected.point());
			assertEquals(expected.correlation(), driver.correlation().orElseThrow(), TOLERANCE, expected.point());
			assertEquals(expected.share(), driver.regression().orElseThrow().share(), TOLERANCE, expected.point());
		}
	}
}
