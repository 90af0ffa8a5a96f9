/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;

class PlacesTest {

	private final NavigatorMessages messages = new NavigatorMessages();

	PlacesTest() {
		messages.nothingOpen = "nothing";
		messages.recent = "recent";
	}

	@Test
	void withoutASurveyThereIsWhatWasOpenedBefore() {
		Surroundings around = Surroundings.NOTHING.withRecent(List.of(Path.of("/data/a.csv"), Path.of("/data/ws")));
		assertEquals(List.of("0 nothing", "0 recent", "1 a.csv", "1 ws"), lines(around));
	}

	@Test
	void slicesOfAWorkspaceAreNotThoseOfNoSurvey() {
		SortedMap<String, Slice> kept = new TreeMap<>(
				Map.of("north", new Slice(Map.of(GroupField.REGION, Set.of("North")))));
		assertEquals(List.of("0 nothing"), lines(Surroundings.NOTHING.with(new NamedSlices(kept))));
	}

	private List<String> lines(Surroundings around) {
		return Places.of(around, messages, Locale.ENGLISH).stream().map(place -> place.depth() + " " + place.name())
				.toList();
	}
}
