/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.drivers.ImportancePerformance.Point;

class ImportancePerformanceTest {

	@Test
	void itemsStandInTheQuadrantOfTheMeans() {
		ImportancePerformance plan = new ImportancePerformance(List.of(new Point("A", 0.6, 70), new Point("B", 0.6, 90),
				new Point("C", 0.2, 70), new Point("D", 0.2, 90), new Point("E", 0.4, 80)));
		assertEquals(Optional.of(0.4), plan.importanceLine());
		assertEquals(Optional.of(80.0), plan.performanceLine());
		assertEquals(Optional.of(Quadrant.IMPROVE), plan.quadrant("A"));
		assertEquals(Optional.of(Quadrant.KEEP), plan.quadrant("B"));
		assertEquals(Optional.of(Quadrant.LATER), plan.quadrant("C"));
		assertEquals(Optional.of(Quadrant.ENOUGH), plan.quadrant("D"));
		assertEquals(Optional.of(Quadrant.KEEP), plan.quadrant("E"));
		assertEquals(Optional.empty(), plan.quadrant("F"));
		assertEquals(Optional.empty(), new ImportancePerformance(List.of()).importanceLine());
	}
}
