/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;

/**
 * The way from all responses to those shown, one restriction after another.
 *
 * @param steps each the slice so far; the first is all responses, the last what is shown
 */
record Trail(List<Slice> steps) {

	static Trail to(Slice slice) {
		List<Slice> steps = new ArrayList<>(List.of(Slice.ALL));
		for (GroupField field : SliceWords.inOrder(slice)) {
			steps.add(steps.getLast().with(field, slice.of(field)));
		}
		return new Trail(List.copyOf(steps));
	}

	/** As a link's text: each step but the last is clicked on, its number told. Empty where everything is shown. */
	String link(SliceWords words) {
		if (steps.size() == 1) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		for (int step = 0; step < steps.size(); step++) {
			String name = plain(ShortName.of(name(step, words)));
			parts.add(step == steps.size() - 1 ? name : "<a href=\"" + step + "\">" + name + "</a>");
		}
		return String.join(" › ", parts);
	}

	/** Every step by its whole name. Empty where everything is shown. */
	String words(SliceWords words) {
		return steps.size() == 1 ? ""
				: IntStream.range(0, steps.size()).mapToObj(step -> name(step, words))
						.collect(Collectors.joining(" › "));
	}

	private String name(int step, SliceWords words) {
		if (step == 0) {
			return words.slice(Slice.ALL);
		}
		GroupField field = SliceWords.inOrder(steps.getLast()).get(step - 1);
		return words.values(steps.getLast(), field);
	}

	/** A name in which nothing is taken for a link or a mnemonic. */
	private static String plain(String name) {
		return name.replace("&", "&&").replace('<', '‹').replace('>', '›');
	}
}
