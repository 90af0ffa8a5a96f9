/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.manyi.store.duckdb.internal.catalog.SurveyCatalog;
import org.manyi.store.duckdb.internal.evidence.SurveyState;

/**
 * The states of surveys that were asked for lately, until the store is changed: a survey takes dozens of small queries
 * to read, which every new slice of it would pay for. Threads share it.
 */
final class SurveyStates {

	private static final int MOST = 64;

	private final Path folder;
	private final Map<Key, SurveyState> known = new HashMap<>();
	private int changes;

	private record Key(String id, long version) {
	}

	SurveyStates(Path folder) {
		this.folder = folder;
	}

	/** A survey as it was in a data version; empty where there was none. */
	Optional<SurveyState> find(Session session, String id, long version) throws SQLException {
		Key key = new Key(id, version);
		int before;
		synchronized (this) {
			if (known.containsKey(key)) {
				return Optional.ofNullable(known.get(key));
			}
			before = changes;
		}
		Optional<SurveyState> read = new SurveyCatalog(session).find(id, version)
				.map(survey -> new SurveyState(folder, survey, (int) version));
		read.ifPresent(state -> keep(key, state, before));
		return read;
	}

	/** What was read before a change that has come since may be of neither state. */
	private synchronized void keep(Key key, SurveyState state, int before) {
		if (changes != before) {
			return;
		}
		if (known.size() >= MOST) {
			known.clear();
		}
		known.put(key, state);
	}

	/** A change set was committed. */
	synchronized void changed() {
		changes++;
		known.clear();
	}
}
