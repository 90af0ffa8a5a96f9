/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.record;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNull;

/**
 * Which record.
 *
 * @param kind what it is a record of, such as {@code action}; not blank
 * @param id   unique among the records of its kind; not blank
 */
public record RecordKey(String kind, String id) implements Comparable<@NonNull RecordKey> {

	private static final Comparator<RecordKey> ORDER = Comparator.comparing(RecordKey::kind)
			.thenComparing(RecordKey::id);

	public RecordKey {
		if (kind.isBlank() || id.isBlank()) {
			throw new IllegalArgumentException("a record needs a kind and an id");
		}
	}

	/** By kind, then by id. */
	@Override
	public int compareTo(RecordKey other) {
		return ORDER.compare(this, other);
	}
}
