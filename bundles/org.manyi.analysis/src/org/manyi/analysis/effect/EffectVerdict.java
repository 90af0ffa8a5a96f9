/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.OptionalLong;

/** What answers say of an effect. */
public sealed interface EffectVerdict {

	/** The interval of the effect lies above 0. */
	record Improved() implements EffectVerdict {
	}

	/**
	 * Nothing speaks for an effect.
	 *
	 * @param reason why
	 */
	record NoEvidence(NoEvidenceReason reason) implements EffectVerdict {
	}

	/** The interval of the effect lies below 0. */
	record Worse() implements EffectVerdict {
	}

	/**
	 * The answers cannot tell: fewer than the least at one of the times, or so few that the smallest effect that
	 * matters would have been missed more often than the power allows.
	 *
	 * @param moreNeeded how many more answers after the action it takes, with the spread that was seen, [1, ∞); of the
	 *                   same customers, those of customers who answered before. Empty where no number of them would
	 *                   do, as those before or those compared with are too few
	 */
	record TooFewAnswers(OptionalLong moreNeeded) implements EffectVerdict {
	}

	/** Why there is no evidence. */
	enum NoEvidenceReason {
		/** 0 lies in the interval, although the smallest effect that matters would have been seen. */
		WITHIN_CHANCE,
		/** The dissatisfied alone were asked again and are compared with nobody: they answer better anyway. */
		REGRESSION_TO_THE_MEAN
	}
}
