/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringException;

/** The parameter {@code threshold}: the lowest score that counts as satisfied, 4 where nobody says otherwise. */
final class Threshold {

	private static final String NAME = "threshold";

	static final ParameterDefinition DEFINITION = new ParameterDefinition(NAME,
			new LocalizedText("分数线：达到即为满意的最低分", "Threshold: the lowest score that counts as satisfied"),
			new ParameterDefinition.Whole(-100, 100), "4");

	private Threshold() {
	}

	/** The value in force. */
	static int in(Parameters parameters) {
		return parameters.whole(NAME);
	}

	/**
	 * The value in force, which some level of the scale reaches.
	 *
	 * @throws ScoringException when no level does
	 */
	static int in(Parameters parameters, RatingScale scale) throws ScoringException {
		int threshold = in(parameters);
		if (threshold > scale.highest()) {
			throw new ScoringException(new LocalizedText(
					"分数线 %d 高于最高等级 %d，没有作答能够达到。请修改参数 threshold。".formatted(threshold, scale.highest()),
					("The threshold %d is above the highest level %d, so that no answer reaches it. "
							+ "Change the parameter threshold.").formatted(threshold, scale.highest())));
		}
		return threshold;
	}
}
