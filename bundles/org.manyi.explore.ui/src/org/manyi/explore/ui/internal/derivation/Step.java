/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.ArrayList;
import java.util.List;

import org.manyi.scoring.api.derivation.DerivationNode;

/**
 * A line of the derivation tree.
 *
 * @param path  where it stands, such as {@code 0.2}: its identity
 * @param depth how deep it stands, [0, ∞)
 */
record Step(String path, int depth, DerivationNode node) {

	/** The tree in depth-first order. */
	static List<Step> of(DerivationNode root) {
		List<Step> steps = new ArrayList<>();
		add(steps, new Step("0", 0, root));
		return steps;
	}

	private static void add(List<Step> steps, Step step) {
		steps.add(step);
		for (int i = 0; i < step.node().children().size(); i++) {
			add(steps, new Step(step.path() + "." + i, step.depth() + 1, step.node().children().get(i)));
		}
	}
}
