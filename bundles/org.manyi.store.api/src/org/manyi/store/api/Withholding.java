/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import java.util.List;

import org.manyi.model.GroupKey;

/**
 * Which groups were kept back from a shared audience: those of too few respondents, and neighbours from which these
 * could be subtracted. It is not said which are which, since that would tell too much of both.
 *
 * @param threshold the fewest respondents whose result may be seen, [1, ∞); 0 where every group may be
 * @param groups    the groups that exist and are kept back, in their order; empty where {@code unnamed}
 * @param unnamed   whether all groups are kept back without being named, because the mere knowledge of which ones exist
 *                  would tell a small group's result
 */
public record Withholding(int threshold, List<GroupKey> groups, boolean unnamed) {

	/** Nothing is kept back. */
	public static final Withholding NONE = new Withholding(0, List.of(), false);

	public Withholding {
		groups = List.copyOf(groups);
	}

	/** Whether nothing is kept back. */
	public boolean isEmpty() {
		return groups.isEmpty() && !unnamed;
	}
}
