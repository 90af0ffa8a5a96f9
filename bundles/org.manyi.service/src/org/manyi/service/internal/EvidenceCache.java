/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.scoring.api.evidence.EvidenceRequest;

/**
 * The counts read last, at most {@value #CAPACITY} results; the one used longest ago goes first.
 *
 * @param <K> all that the counts depend on, beside the evidence asked for
 * @param <R> what is kept of a reading
 */
final class EvidenceCache<K, R> {

	private static final int CAPACITY = 32;

	private final Map<K, Entry<R>> entries = new LinkedHashMap<>(CAPACITY, 0.75f, true);

	/** The kept result, when it answers every one of the requests. */
	synchronized Optional<R> find(K key, Set<EvidenceRequest<?>> needed) {
		return Optional.ofNullable(entries.get(key)).filter(entry -> entry.asked().containsAll(needed))
				.map(Entry::result);
	}

	/** What was asked for when the key's source was read; empty when it was not. */
	synchronized Set<EvidenceRequest<?>> requestsOf(K key) {
		Entry<R> entry = entries.get(key);
		return entry == null ? Set.of() : entry.asked();
	}

	synchronized void put(K key, Set<EvidenceRequest<?>> asked, R result) {
		entries.put(key, new Entry<>(Set.copyOf(asked), result));
		if (entries.size() > CAPACITY) {
			entries.remove(entries.keySet().iterator().next());
		}
	}

	synchronized void clear() {
		entries.clear();
	}

	/**
	 * @param asked  the requests of the reading, those that the source could not answer included
	 * @param result what it gave
	 */
	private record Entry<R>(Set<EvidenceRequest<?>> asked, R result) {
	}
}
