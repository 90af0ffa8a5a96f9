/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds places by what is typed.
 *
 * @param words what their names hold, in any case and any order, apart by blanks; none finds every place
 */
public record Search(String words) {

	/** Whether anything is looked for. */
	public boolean isOn() {
		return !words.isBlank();
	}

	/** Whether a name has all words. */
	public boolean finds(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
			if (!lower.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** The places that are found, with whatever they stand below, in their order. */
	List<Place> among(List<Place> places) {
		List<Place> above = new ArrayList<>();
		Set<Place> kept = new HashSet<>();
		for (Place place : places) {
			above.removeIf(other -> other.depth() >= place.depth());
			above.add(place);
			if (finds(place.name())) {
				kept.addAll(above);
			}
		}
		return places.stream().filter(kept::contains).toList();
	}
}
