/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Slice;

/**
 * The slices that the workspace shown keeps under names, told to views and bars through the context.
 *
 * @param slices by name; empty where there is no workspace, or they are not read yet
 */
public record NamedSlices(SortedMap<String, Slice> slices) {

	/** None. */
	public static final NamedSlices NONE = new NamedSlices(Collections.emptySortedMap());

	public NamedSlices {
		slices = Collections.unmodifiableSortedMap(new TreeMap<>(slices));
	}

	/** What a slice is called; empty where it has no name. */
	public Optional<String> name(Slice slice) {
		return slices.entrySet().stream().filter(named -> named.getValue().equals(slice)).map(named -> named.getKey())
				.findFirst();
	}
}
