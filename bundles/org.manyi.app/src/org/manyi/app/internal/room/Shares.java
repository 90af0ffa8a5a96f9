/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.List;

/** Shares of views that stand side by side. */
final class Shares {

	private Shares() {
	}

	/**
	 * What is left of a whole besides one part, shared in the proportion of the shares given.
	 *
	 * @param whole  in any unit, [1, ∞)
	 * @param part   in the same unit, [0, whole)
	 * @param shares in any unit, each in [1, ∞)
	 * @return in the unit of the whole, each in [1, ∞)
	 */
	static List<Integer> besides(int whole, int part, List<Integer> shares) {
		long total = shares.stream().mapToLong(Integer::longValue).sum();
		return shares.stream()
				.map(share -> Math.max(1, Math.toIntExact(Math.round((double) (whole - part) * share / total))))
				.toList();
	}
}
