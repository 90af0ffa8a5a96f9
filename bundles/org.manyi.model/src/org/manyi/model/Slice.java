/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which responses a result speaks of (统计范围).
 *
 * @param restrictions the allowed values of each restricted field; a field that is not named is not restricted
 */
public record Slice(Map<GroupField, Set<String>> restrictions) {

	/** Every response. */
	public static final Slice ALL = new Slice(Map.of());

	public Slice {
		Map<GroupField, Set<String>> copy = new EnumMap<>(GroupField.class);
		restrictions.forEach((field, values) -> copy.put(field, Set.copyOf(values)));
		restrictions = Collections.unmodifiableMap(copy);
	}

	/** What a field is restricted to; empty where it is not. */
	public Set<String> of(GroupField field) {
		return restrictions.getOrDefault(field, Set.of());
	}

	/**
	 * The same with a field restricted otherwise.
	 *
	 * @param values what is meant of it; empty for all
	 */
	public Slice with(GroupField field, Set<String> values) {
		Map<GroupField, Set<String>> other = new EnumMap<>(GroupField.class);
		other.putAll(restrictions);
		if (values.isEmpty()) {
			other.remove(field);
		} else {
			other.put(field, values);
		}
		return new Slice(other);
	}

	/** Whether it is every response. */
	public boolean isAll() {
		return restrictions.isEmpty();
	}
}
