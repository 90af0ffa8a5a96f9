/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.Item;
import org.manyi.model.Questionnaire;

/** Which items a heading may mean, by their ids, names and aliases. */
public final class ItemHeadings {

	private final Map<ComparisonKey, Set<Integer>> items = new HashMap<>();

	public ItemHeadings(Questionnaire questionnaire) {
		for (int i = 0; i < questionnaire.items().size(); i++) {
			Item item = questionnaire.items().get(i);
			int place = i;
			Stream.concat(Stream.of(item.id(), item.name().zh(), item.name().en()), item.aliases().stream())
					.map(ComparisonKey::of).filter(key -> !key.isEmpty())
					.forEach(key -> items.computeIfAbsent(key, k -> new TreeSet<>()).add(place));
		}
	}

	/** The items of exactly this heading: none, one, or several that share a name. */
	public Set<Integer> exactly(ComparisonKey heading) {
		return items.getOrDefault(heading, Set.of());
	}

	/** The items whose names are inside a decorated heading. */
	public Set<Integer> inside(ComparisonKey heading) {
		return named(DecoratedHeading.namesIn(heading));
	}

	/** The items whose names are inside a heading that is dressed up several times. */
	public Set<Integer> deepInside(ComparisonKey heading) {
		return named(NestedHeading.namesIn(heading));
	}

	private Set<Integer> named(Stream<ComparisonKey> names) {
		return names.flatMap(name -> exactly(name).stream()).collect(Collectors.toCollection(TreeSet::new));
	}
}
