/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The bars that the user has taken out of the Pareto chart, to see it as if nothing of theirs was wrong.
 *
 * @param ids of the bars; an id that has no bar does not matter
 */
public record ParetoLeftOut(SortedSet<String> ids) {

	/** Every bar is shown. */
	public static final ParetoLeftOut NOTHING = new ParetoLeftOut(Collections.emptySortedSet());

	public ParetoLeftOut {
		ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
	}

	/** One more is taken out. */
	public ParetoLeftOut with(String id) {
		SortedSet<String> all = new TreeSet<>(ids);
		all.add(id);
		return new ParetoLeftOut(all);
	}

	/** One is taken back. */
	public ParetoLeftOut without(String id) {
		SortedSet<String> all = new TreeSet<>(ids);
		all.remove(id);
		return new ParetoLeftOut(all);
	}
}
