/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers to one question that were given lately, until the store is changed. Threads share it.
 *
 * @param <K> what is asked about
 * @param <V> the answer
 */
final class UntilChanged<K, V> {

	private static final int MOST = 64;

	private final Map<K, V> known = new HashMap<>();
	private int changes;

	/** Asks the store. */
	@FunctionalInterface
	interface Reading<V> {

		V read() throws SQLException;
	}

	/** The answer that is known, else what is read. */
	V get(K about, Reading<V> reading) throws SQLException {
		int before;
		synchronized (this) {
			V answer = known.get(about);
			if (answer != null) {
				return answer;
			}
			before = changes;
		}
		V read = reading.read();
		keep(about, read, before);
		return read;
	}

	/** What was read before a change that has come since may be of neither state. */
	private synchronized void keep(K about, V answer, int before) {
		if (changes != before) {
			return;
		}
		if (known.size() >= MOST) {
			known.clear();
		}
		known.put(about, answer);
	}

	/** A change set was committed. */
	synchronized void changed() {
		changes++;
		known.clear();
	}
}
