/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import org.manyi.model.GroupKey;

/**
 * Evidence of a slice and of its groups.
 *
 * @param total  of the whole slice
 * @param groups of each group that has a returned sheet; empty where no groups were asked for
 */
record Grouped<E>(E total, Map<GroupKey, E> groups) {

	Grouped {
		// keys of many groups have few different hashes, which costs immutable maps dearly
		groups = Collections.unmodifiableMap(new HashMap<>(groups));
	}
}
