/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.check;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Weighting;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.scoring.WeightingPlan;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;

/**
 * The weights of a rule that depend on no answers; others are for the answers to say.
 *
 * @param weights the item weights before they are normalised; empty where they need answers, or cannot be computed
 * @param failure why they cannot be computed; empty where they can, or need answers
 */
record WeightTrial(Optional<ItemWeights> weights, Optional<LocalizedText> failure) {

	/** There are none: nothing is known of the rule, or its weights need answers. */
	static final WeightTrial NONE = new WeightTrial(Optional.empty(), Optional.empty());

	static WeightTrial of(WeightingExecutor executor, Methodology methodology, IProgressMonitor monitor) {
		Weighting called = methodology.weighting();
		if (called.frozen().isPresent()) {
			return new WeightTrial(called.frozen().map(ItemWeights::of), Optional.empty());
		}
		try {
			WeightingPlan plan = executor.plan(called.call(), methodology.indicators().items());
			if (!plan.evidence().isEmpty()) {
				return NONE;
			}
			WeightingInput input = new WeightingInput(plan.items(), methodology.indicators().dimensions(),
					methodology.importance(), Optional.empty(), Optional.empty(), called.judgments(),
					plan.parameters());
			ItemWeights weights = executor.weigh(plan, input, monitor);
			return new WeightTrial(Optional.of(weights), Optional.empty());
		} catch (OptionException e) {
			return new WeightTrial(Optional.empty(), Optional.of(e.reason()));
		} catch (ScoringException e) {
			return new WeightTrial(Optional.empty(), Optional.of(e.reason()));
		}
	}
}
