/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.math.RoundingMode;
import java.util.Optional;

import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.service.DraftCheck;

/**
 * The weights of items as a form shows them.
 *
 * @param weights the weights before they are normalised; empty where they need answers
 */
record Weights(Optional<ItemWeights> weights) {

	private static final int DECIMALS = 3;

	static Weights of(DraftCheck check) {
		return new Weights(check.weights().filter(known -> !known.isUnknown()));
	}

	/** The sum of all weights; empty where they need answers, or it is 0. */
	Optional<Rational> sum() {
		return weights.map(known -> known.raw().values().stream().reduce(Rational.ZERO, Rational::add))
				.filter(sum -> sum.signum() > 0);
	}

	/** λ of the item in [0, 1], with three decimals; empty where it is not known. */
	String lambda(String itemId) {
		return weights.flatMap(known -> sum().map(sum -> known.of(itemId).divide(sum)))
				.map(share -> share.toDecimal(DECIMALS, RoundingMode.HALF_UP).toPlainString()).orElse("");
	}
}
