/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.manyi.model.Slice;

/**
 * Something in a list of what there is to show.
 *
 * @param words    in the user's language
 * @param returned the sheets returned, [0, ∞); empty where it is all, or not known
 * @param slice    what is shown when it is chosen
 * @param below    what is part of it
 */
record SliceNode(String words, OptionalLong returned, Slice slice, List<SliceNode> below) {

	SliceNode {
		below = List.copyOf(below);
	}

	/** Whether its own words have those letters. */
	boolean contains(String letters, Locale locale) {
		return words.toLowerCase(locale).contains(letters.toLowerCase(locale));
	}

	/** Whether its words have them, or those of something below it. */
	boolean matches(String letters, Locale locale) {
		return contains(letters, locale) || below.stream().anyMatch(part -> part.matches(letters, locale));
	}

	/** It with what matches of that below it; with all of that where its own words do. */
	SliceNode matching(String letters, Locale locale) {
		return contains(letters, locale) ? this
				: new SliceNode(words, returned, slice, below.stream().filter(part -> part.matches(letters, locale))
						.map(part -> part.matching(letters, locale)).toList());
	}

	/** Whether it, or something below it, shows that slice. */
	boolean holds(Slice other) {
		return slice.equals(other) || below.stream().anyMatch(part -> part.holds(other));
	}

	/** How many there are with those below. */
	int size() {
		return 1 + below.stream().mapToInt(SliceNode::size).sum();
	}
}
