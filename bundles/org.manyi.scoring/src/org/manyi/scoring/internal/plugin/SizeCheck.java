/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.Warning;

/**
 * Refuses what is so large that showing it, or computing with it, would never end: a derivation whose steps are shared
 * may be small in memory and endless when it is read. One object checks one answer of a plug-in; the bounds are far
 * beyond what a rule has.
 */
public final class SizeCheck {

	private static final int LONGEST_TEXT = 10_000;
	private static final int MOST_BITS = 1 << 16;
	private static final int DEEPEST = 500;
	private static final int MOST_WARNINGS = 10_000;

	private int steps = 50_000_000;

	/** A text that people read; null is not its matter. */
	public static void text(@Nullable String text) throws PlugInFault {
		if (text != null && text.length() > LONGEST_TEXT) {
			throw new PlugInFault("返回的文字超过 " + LONGEST_TEXT + " 个字",
					"returned a text of more than " + LONGEST_TEXT + " characters");
		}
	}

	/** As above, in both languages. */
	public static void text(@Nullable LocalizedText text) throws PlugInFault {
		if (text != null) {
			text(text.zh());
			text(text.en());
		}
	}

	/** A number with which is computed. */
	public static void number(Rational number) throws PlugInFault {
		if (number.bitLength() > MOST_BITS) {
			throw new PlugInFault("返回的数超过 " + MOST_BITS + " 个二进制位",
					"returned a number of more than " + MOST_BITS + " bits");
		}
	}

	/** What a reader must know. */
	public static void warnings(Collection<Warning> warnings) throws PlugInFault {
		if (warnings.size() > MOST_WARNINGS) {
			throw new PlugInFault("返回的提示超过 " + MOST_WARNINGS + " 条",
					"returned more than " + MOST_WARNINGS + " warnings");
		}
		for (Warning warning : warnings) {
			text(warning.code());
			text(warning.text());
		}
	}

	/**
	 * A derivation with all its steps, as often as each occurs; nothing in it is null but perhaps inside its
	 * expression.
	 */
	public void derivation(Derivation derivation) throws PlugInFault {
		text(derivation.symbol());
		text(derivation.subject());
		if (derivation.value() instanceof ScoreValue.Exact exact) {
			value(exact.value());
		} else if (derivation.value() instanceof ScoreValue.Missing missing) {
			text(missing.reason());
		}
		if (derivation.expression().isPresent()) {
			step(derivation.expression().get(), 0);
		}
	}

	private void step(@Nullable Expression expression, int depth) throws PlugInFault {
		if (--steps < 0 || depth > DEEPEST) {
			throw new PlugInFault("计算过程过长，无法展示", "returned a derivation too long to be shown");
		}
		switch (expression) {
			case null -> throw new PlugInFault("返回的计算过程中有空（null）", "returned null within a derivation");
			case Expression.Constant(String text, Rational value) -> {
				text(text);
				value(value);
			}
			case Expression.Count(String symbol, LocalizedText label, long count) -> {
				text(symbol);
				text(label);
			}
			case Expression.Sum(List<Expression> terms) -> steps(terms, depth);
			case Expression.Product(List<Expression> factors) -> steps(factors, depth);
			case Expression.Difference(Expression minuend, Expression subtrahend) -> {
				step(minuend, depth + 1);
				step(subtrahend, depth + 1);
			}
			case Expression.Quotient(Expression dividend, Expression divisor) -> {
				step(dividend, depth + 1);
				step(divisor, depth + 1);
			}
			case Expression.Named(String symbol, LocalizedText label, Expression definition, Rational value) -> {
				text(symbol);
				text(label);
				value(value);
				step(definition, depth + 1);
			}
		}
	}

	private void steps(List<Expression> expressions, int depth) throws PlugInFault {
		for (Expression expression : expressions) {
			step(expression, depth + 1);
		}
	}

	private static void value(@Nullable Rational value) throws PlugInFault {
		if (value == null) {
			throw new PlugInFault("返回的计算过程中有空（null）", "returned null within a derivation");
		}
		number(value);
	}
}
