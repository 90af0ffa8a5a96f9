/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.List;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule that gives item weights, brought by a plug-in as an OSGi service. Implementations are stateless and may be
 * called by several threads; only the executor calls them.
 */
@ConsumerType
public interface WeightingScheme {

	/** What the scheme says of itself; always the same. */
	PlugInDescriptor descriptor();

	/**
	 * The evidence the scheme needs with these parameters; empty for a scheme that looks at no answers.
	 *
	 * @param items the items to weigh, in questionnaire order
	 */
	Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters);

	/**
	 * Weighs the items: a pure function of the input.
	 *
	 * @throws ScoringException when no weights can be given
	 */
	ItemWeights weigh(WeightingInput input) throws ScoringException;
}
