/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

	private final List<Place> places = List.of(Place.heading("w", 0, "Wells"), Place.heading("u", 1, "Units"),
			new Place("unit=Crew 1", 2, "Crew 1", OptionalLong.of(3), false, Optional.empty()),
			new Place("unit=Crew 2", 2, "Crew 2", OptionalLong.of(4), false, Optional.empty()),
			Place.heading("m", 0, "Methodologies"));

	@ParameterizedTest
	@CsvSource({ "Crew 2, 2 CREW, true", "Crew 2, crew 1, false", "作业一队, 一队, true", "作业一队, '', true" })
	void everyWordIsFoundInAnyCaseAndOrder(String name, String words, boolean found) {
		assertEquals(found, new Search(words).finds(name));
	}

	@Test
	void whatAPlaceStandsBelowIsKept() {
		assertEquals(List.of("Wells", "Units", "Crew 2"),
				new Search("2").among(places).stream().map(Place::name).toList());
		assertEquals(places, new Search("").among(places));
		assertEquals(List.of(), new Search("pump").among(places));
	}

	@Test
	void blanksAreNoSearch() {
		assertFalse(new Search(" \t").isOn());
	}
}
