/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A cause-effect diagram (鱼骨图): causes of one effect as a tree under six categories.
 *
 * @param effect what is to be explained, at the head of the fish; empty while nobody has said it
 * @param bones  the causes of each category that has some, in the order of the diagram
 */
public record CauseEffectDiagram(String effect, SortedMap<CauseCategory, List<Cause>> bones) {

	/** Nothing is drawn yet. */
	public static final CauseEffectDiagram EMPTY = new CauseEffectDiagram("", Collections.emptySortedMap());

	public CauseEffectDiagram {
		SortedMap<CauseCategory, List<Cause>> copy = new TreeMap<>();
		bones.forEach((category, causes) -> {
			if (!causes.isEmpty()) {
				copy.put(category, List.copyOf(causes));
			}
		});
		bones = Collections.unmodifiableSortedMap(copy);
	}

	/** The causes of a category, empty where there are none. */
	public List<Cause> of(CauseCategory category) {
		return bones.getOrDefault(category, List.of());
	}

	/** The same with other causes of a category. */
	public CauseEffectDiagram with(CauseCategory category, List<Cause> causes) {
		Map<CauseCategory, List<Cause>> other = new EnumMap<>(CauseCategory.class);
		other.putAll(bones);
		other.put(category, causes);
		return new CauseEffectDiagram(effect, new TreeMap<>(other));
	}

	/** All causes of all categories, in the order of the diagram. */
	public Stream<Cause> causes() {
		return bones.values().stream().flatMap(List::stream).flatMap(Cause::all);
	}
}
