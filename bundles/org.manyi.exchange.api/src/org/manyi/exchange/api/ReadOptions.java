/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a file is read.
 *
 * @param values by the keys of {@link ReadOption}
 */
public record ReadOptions(SortedMap<String, String> values) {

	public static final ReadOptions NONE = new ReadOptions(new TreeMap<>());

	public ReadOptions {
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
	}

	/** The value that was given; empty where none was. */
	public Optional<String> value(String key) {
		return Optional.ofNullable(values.get(key));
	}

	/** These options and another one. */
	public ReadOptions with(String key, String value) {
		SortedMap<String, String> more = new TreeMap<>(values);
		more.put(key, value);
		return new ReadOptions(more);
	}
}
