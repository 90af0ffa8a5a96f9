/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.Optional;
import java.util.function.Function;

import org.manyi.model.Rational;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Named;

/**
 * The share of answers at or above a threshold.
 *
 * @param threshold the lowest score that counts
 * @param whole     the answers it is a share of, not fewer than the valid ones
 */
record ShareFormula(int threshold, Function<ItemAnswers, Named> whole) implements ItemFormula {

	@Override
	public Expression of(ItemAnswers answers) {
		return ItemAnswers.percentage(answers.atLeast(threshold), whole.apply(answers));
	}

	@Override
	public Optional<Share> share(ItemAnswers answers) {
		return Optional.of(new Share(count(answers.atLeast(threshold).value()), count(whole.apply(answers).value())));
	}

	private static long count(Rational whole) {
		return whole.numerator().longValueExact();
	}
}
