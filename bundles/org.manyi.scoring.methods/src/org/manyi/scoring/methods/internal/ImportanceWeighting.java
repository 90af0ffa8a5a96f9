/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.Set;

import org.manyi.model.ImportanceScale;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/** A scheme that weighs by the levels of the importance scale. */
abstract class ImportanceWeighting extends DescribedWeighting {

	ImportanceWeighting(PlugInDescriptor descriptor, Set<EvidenceRequest<?>> evidence) {
		super(descriptor, evidence);
	}

	/**
	 * The scale.
	 *
	 * @throws ScoringException when the methodology has none
	 */
	static ImportanceScale scale(WeightingInput input) throws ScoringException {
		return input.importance().orElseThrow(() -> new ScoringException(new LocalizedText(
				"测评方法没有重要性等级。请填写 importance，或改用另一种加权方式。",
				"The methodology has no importance scale. Add one under importance or choose another weighting.")));
	}
}
