/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.store.duckdb.internal.sql.DataState;

/**
 * The cells of a survey in a data version, counted when something is asked for the second time: to count them all takes
 * longer than one answer, and every answer after that takes next to nothing. Threads share it.
 */
final class KeptCells {

	private static final int MOST = 8;

	private final Map<Asked, Optional<SheetCells>> kept = new LinkedHashMap<>();
	private final Set<Asked> once = new HashSet<>();

	private record Asked(DataState state, Set<RespondentCondition> conditions) {
	}

	/**
	 * The cells that answer a question on sheets.
	 *
	 * @param state      that is asked about
	 * @param conditions for which sheets are to be counted
	 * @return empty where they are not worth their while yet, are being counted for somebody else, or are too many
	 */
	Optional<SheetCells> find(Question question, DataState state, Set<RespondentCondition> conditions)
			throws SQLException {
		Asked asked = new Asked(state, Set.copyOf(conditions));
		synchronized (this) {
			for (Map.Entry<Asked, Optional<SheetCells>> entry : kept.entrySet()) {
				boolean same = entry.getKey().equals(asked);
				if (same || entry.getKey().state().equals(state)
						&& entry.getValue().filter(cells -> cells.counts(conditions)).isPresent()) {
					return entry.getValue();
				}
			}
			if (once.add(asked)) {
				return Optional.empty();
			}
			// nobody waits for the one who counts
			kept.put(asked, Optional.empty());
		}
		Optional<SheetCells> counted = Optional.empty();
		boolean ended = false;
		try {
			counted = SheetCells.count(question, conditions);
			ended = true;
			return counted;
		} finally {
			keep(asked, counted, ended);
		}
	}

	private synchronized void keep(Asked asked, Optional<SheetCells> counted, boolean ended) {
		kept.remove(asked);
		if (ended) {
			if (kept.size() >= MOST) {
				kept.remove(kept.keySet().iterator().next());
			}
			kept.put(asked, counted);
		}
	}
}
