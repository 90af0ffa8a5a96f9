/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.Optional;

import org.manyi.model.Rational;
import org.manyi.scoring.api.derivation.Derivation;

/**
 * One score with its derivation.
 *
 * @param id         the item, dimension or index it belongs to; the method's id for an overall score without an index
 * @param derivation how it came about; its value is the score, in the unit of the method's {@link ScoreRange}
 * @param share      the share it is; empty where the value is not one share of counts
 * @param weight     the weight λ it entered the overall score with, in [0, 1]; empty where it did not enter or the
 *                   method weighs nothing
 */
public record Score(String id, Derivation derivation, Optional<Share> share, Optional<Rational> weight) {

	/** The value, which is that of the derivation. */
	public ScoreValue value() {
		return derivation.value();
	}
}
