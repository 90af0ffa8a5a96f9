/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import org.manyi.model.IndicatorSet;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.evidence.EvidenceSet;

/**
 * What a method is given. It is all a method may use: no clock, no locale, no file.
 *
 * @param evidence   the answers to the method's requests, and the tally of the slice always
 * @param indicators the indicator set
 * @param scale      the rating scale
 * @param weights    the resolved item weights, not yet normalised
 * @param parameters the values in force of the method's parameters
 */
public record ScoringInput(EvidenceSet evidence, IndicatorSet indicators, RatingScale scale, ItemWeights weights,
		Parameters parameters) {
}
