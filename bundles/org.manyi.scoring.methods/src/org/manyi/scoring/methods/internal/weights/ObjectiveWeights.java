/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.Set;

import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.methods.internal.DescribedWeighting;

/** A scheme that weighs each item by what its column of scores contributes. */
abstract class ObjectiveWeights extends DescribedWeighting {

	/**
	 * @param descriptor with a parameter of {@link Normalisation#parameter}
	 */
	ObjectiveWeights(PlugInDescriptor descriptor) {
		super(descriptor, Set.of(new ForTally()));
	}

	@Override
	public final ItemWeights weigh(WeightingInput input) throws ScoringException {
		return new ObjectiveWeighting(input, contribution(input.parameters())).weigh();
	}

	/** What a column contributes by these parameters. */
	abstract Contribution contribution(Parameters parameters);
}
