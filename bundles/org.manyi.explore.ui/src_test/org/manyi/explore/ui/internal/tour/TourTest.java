/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class TourTest {

	private final Tour tour = new Tour(List.of(stop("a"), stop("b")));

	private static Stop stop(String title) {
		return new Stop("view", "widget", title, "");
	}

	@Test
	void itGoesForwardAndBackAndNoFurther() {
		tour.back();
		assertTrue(tour.isFirst());
		tour.forward();
		tour.forward();
		assertTrue(tour.isLast());
		assertEquals("b", tour.stop().title());
		assertEquals("2 of 2", tour.number() + " of " + tour.length());
	}

	@Test
	void aTourStopsSomewhere() {
		assertThrows(IllegalArgumentException.class, () -> new Tour(List.of()));
	}

	@Test
	void samplesAreTheFilesOfTheirFolder() {
		Samples samples = new Samples(Path.of("/opt/manyi/samples"));
		assertTrue(samples.have(Path.of("/opt/manyi/samples/well-service.csv")));
		assertFalse(samples.have(Path.of("/opt/manyi/well-service.csv")));
	}
}
