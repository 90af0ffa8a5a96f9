/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.Map;
import java.util.Optional;

import org.manyi.model.AnswerState;

/**
 * The user-missing values of a number.
 *
 * @param lowest  of a range, inclusive; above the highest where there is no range
 * @param highest of a range, inclusive
 * @param states  of single values and of labelled values of the range; all other values of the range are blank
 */
public record MissingNumbers(double lowest, double highest, Map<Double, AnswerState> states) {

	/** No user-missing values. */
	static final MissingNumbers NONE = new MissingNumbers(1, 0, Map.of());

	private static final Optional<AnswerState> BLANK = Optional.of(AnswerState.BLANK);

	public MissingNumbers {
		states = Map.copyOf(states);
	}

	/** Empty where the value is not missing. */
	public Optional<AnswerState> state(double value) {
		if (!states.isEmpty()) {
			AnswerState state = states.get(value + 0.0);
			if (state != null) {
				return Optional.of(state);
			}
		}
		return isInRange(value) ? BLANK : Optional.empty();
	}

	boolean isInRange(double value) {
		return value >= lowest && value <= highest;
	}
}
