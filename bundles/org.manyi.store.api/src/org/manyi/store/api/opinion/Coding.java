/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.opinion;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is to become of the opinions of one response.
 *
 * @param response its number in the workspace, [1, ∞)
 * @param add      the categories that it is to have
 * @param remove   the categories that it is not to have any more
 */
public record Coding(long response, SortedSet<String> add, SortedSet<String> remove) {

	public Coding {
		add = Collections.unmodifiableSortedSet(new TreeSet<>(add));
		remove = Collections.unmodifiableSortedSet(new TreeSet<>(remove));
	}

	/** One category more. */
	public static Coding adding(long response, String category) {
		return new Coding(response, new TreeSet<>(Set.of(category)), Collections.emptySortedSet());
	}

	/** One category less. */
	public static Coding removing(long response, String category) {
		return new Coding(response, Collections.emptySortedSet(), new TreeSet<>(Set.of(category)));
	}
}
