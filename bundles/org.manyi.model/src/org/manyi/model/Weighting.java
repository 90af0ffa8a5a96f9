/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.List;
import java.util.Optional;

/**
 * How a methodology weighs its items.
 *
 * @param call      the weighting scheme with its parameters; where weights are frozen, the one that computed them
 * @param judgments experts' pairwise judgments, for a scheme that asks for them; else empty
 * @param frozen    the weights in force; empty where the scheme computes them anew each time
 */
public record Weighting(MethodCall call, List<Judgments> judgments, Optional<FrozenWeights> frozen) {

	public Weighting {
		judgments = List.copyOf(judgments);
	}

	/** A scheme that needs no judgments and computes the weights each time. */
	public Weighting(MethodCall call) {
		this(call, List.of(), Optional.empty());
	}
}
