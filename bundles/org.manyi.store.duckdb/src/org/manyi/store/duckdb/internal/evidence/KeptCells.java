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
 * longer than one answer, and later answers take next to nothing as long as they are kept. Threads share it.
 */
final class KeptCells {

	/** In the order of their use, the latest last. */
	private final Map<Asked, SheetCells> kept = new LinkedHashMap<>(16, 0.75f, true);
	private final Set<Asked> once = new HashSet<>();
	private final Set<Asked> counting = new HashSet<>();
	private final Set<DataState> tooMany = new HashSet<>();

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
			Optional<SheetCells> known = known(asked);
			// nobody waits for the one who counts
			if (known.isPresent() || tooMany.contains(state) || once.add(asked) || !counting.add(asked)) {
				return known;
			}
		}
		try {
			Optional<SheetCells> counted = SheetCells.count(question, conditions);
			keep(asked, counted);
			return counted;
		} finally {
			ended(asked);
		}
	}

	private Optional<SheetCells> known(Asked asked) {
		return kept.entrySet().stream()
				.filter(entry -> entry.getKey().state().equals(asked.state())
						&& entry.getValue().counts(asked.conditions()))
				.map(Map.Entry::getKey).findFirst().map(kept::get);
	}

	private synchronized void keep(Asked asked, Optional<SheetCells> counted) {
		if (counted.isEmpty()) {
			tooMany.add(asked.state());
			return;
		}
		kept.put(asked, counted.get());
		while (kept.size() > 1 && kept.values().stream().mapToInt(SheetCells::size).sum() > SheetCells.MOST) {
			Asked oldest = kept.keySet().iterator().next();
			kept.remove(oldest);
			once.remove(oldest);
		}
	}

	private synchronized void ended(Asked asked) {
		counting.remove(asked);
	}
}
