/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.derivation;

import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ScoreValue;

/**
 * How a number came about, down to the counts.
 *
 * @param symbol     such as S, Sⱼ or KPI
 * @param subject    what the number is
 * @param expression the arithmetic; empty where the value is missing or the method could not say
 * @param value      the number
 */
public record Derivation(String symbol, LocalizedText subject, Optional<Expression> expression, ScoreValue value) {

	/** The exact number that the expression yields. */
	public static Derivation of(String symbol, LocalizedText subject, Expression expression) {
		return new Derivation(symbol, subject, Optional.of(expression), new ScoreValue.Exact(expression.value()));
	}

	/** A number that does not exist, with the reason. */
	public static Derivation missing(String symbol, LocalizedText subject, LocalizedText reason) {
		return new Derivation(symbol, subject, Optional.empty(), new ScoreValue.Missing(reason));
	}
}
