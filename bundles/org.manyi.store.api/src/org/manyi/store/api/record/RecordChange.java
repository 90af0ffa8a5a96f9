/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.record;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a record is to be.
 *
 * @param key    which record
 * @param base   the revision that was changed, as the person who changes it read it; 0 where the record is new
 * @param fields all its fields, also those that stay; none blank
 */
public record RecordChange(RecordKey key, int base, SortedMap<String, String> fields) {

	public RecordChange {
		fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
		if (base < 0) {
			throw new IllegalArgumentException("base " + base);
		}
		fields.forEach((field, text) -> {
			if (field.isBlank() || text.isEmpty()) {
				throw new IllegalArgumentException("field “" + field + "” is empty");
			}
		});
	}
}
