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

import org.manyi.store.api.workspace.ChangeHead;

/**
 * A revision of a record.
 *
 * @param key      which record
 * @param revision [1, ∞), the next one higher with each change
 * @param fields   its texts by the names of their fields; a field that is not there was left empty
 * @param change   who wrote the revision, when and why
 */
public record KeptRecord(RecordKey key, int revision, SortedMap<String, String> fields, ChangeHead change) {

	public KeptRecord {
		fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
	}
}
