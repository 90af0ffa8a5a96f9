/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.scoring.api.derivation.DerivationNode;

/**
 * A line of the derivation tree.
 *
 * @param path  where it stands, such as {@code 0.2}: its identity
 * @param depth how deep it stands, [0, ∞)
 * @param words what stands in place of the number of the node; empty where that itself does
 */
record Step(String path, int depth, DerivationNode node, Optional<String> words) {

	/** The trees of several numbers below each other, each in depth-first order. */
	static List<Step> of(List<Root> roots) {
		List<Step> steps = new ArrayList<>();
		for (Root root : roots) {
			add(steps, new Step(Integer.toString(steps.size()), 0, root.node(), Optional.of(root.value())));
		}
		return steps;
	}

	private static void add(List<Step> steps, Step step) {
		steps.add(step);
		for (int i = 0; i < step.node().children().size(); i++) {
			add(steps, new Step(step.path() + "." + i, step.depth() + 1, step.node().children().get(i),
					Optional.empty()));
		}
	}

	/**
	 * A number that is opened.
	 *
	 * @param value the number as it is shown everywhere
	 */
	record Root(DerivationNode node, String value) {
	}
}
