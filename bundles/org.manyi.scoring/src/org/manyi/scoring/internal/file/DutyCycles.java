/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds duties that wait for each other, so that none of them is ever due. */
final class DutyCycles {

	private final Map<String, List<String>> waiting;

	/**
	 * @param causes by the id of each duty, in the order of the file, what gives rise to it; what is no duty is there
	 *               always
	 */
	DutyCycles(Map<String, List<String>> causes) {
		waiting = new LinkedHashMap<>(causes);
	}

	/** Cycles until none is left, each in the order in which its duties wait; a duty is in one of them at most. */
	List<List<String>> find() {
		List<List<String>> cycles = new ArrayList<>();
		for (settle(); !waiting.isEmpty(); settle()) {
			// every duty left waits for another one that is left, so the way back comes to a duty for the second time
			Set<String> way = new LinkedHashSet<>();
			String duty = waiting.keySet().iterator().next();
			while (way.add(duty)) {
				duty = waiting.get(duty).stream().filter(waiting::containsKey).findFirst().orElseThrow();
			}
			List<String> cycle = List.copyOf(way).subList(List.copyOf(way).indexOf(duty), way.size());
			cycles.add(cycle);
			cycle.forEach(waiting::remove);
		}
		return cycles;
	}

	private void settle() {
		boolean settled = true;
		while (settled) {
			settled = waiting.values().removeIf(causes -> causes.stream().noneMatch(waiting::containsKey));
		}
	}
}
