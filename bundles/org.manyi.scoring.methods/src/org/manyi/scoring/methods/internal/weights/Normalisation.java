/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.methods.internal.ChoiceParameter;

/** What is done with a column before weights are computed from it; only here does it matter what is a cost. */
enum Normalisation implements ChoiceParameter.Value {

	NONE("none", "矩阵照原样使用", "the matrix as given"),
	MIN_MAX("min-max", "极差归一：(x − 最小) / (最大 − 最小)；成本型为 (最大 − x) / (最大 − 最小)",
			"min-max: (x − lowest) / (highest − lowest); for a cost (highest − x) / (highest − lowest)"),
	SUM("sum", "除以列和：x / Σx；成本型为 (1/x) / Σ(1/x)", "by the sum: x / Σx; for a cost (1/x) / Σ(1/x)"),
	VECTOR("vector", "除以列的长度：x / √Σx²；成本型为 1 − x / √Σx²",
			"by the length of the column: x / √Σx²; for a cost 1 − x / √Σx²");

	private static final String NAME = "normalisation";
	/** A sum that is a smaller part of its terms than this is 0 but for rounding. */
	private static final double ROUNDING = 1e-12;

	private final Choice choice;

	Normalisation(String value, String zh, String en) {
		choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}

	/** The parameter, with the value where nobody says otherwise. */
	static ChoiceParameter<Normalisation> parameter(Normalisation byDefault) {
		return new ChoiceParameter<>(NAME, new LocalizedText("列的归一化", "Normalisation of columns"), List.of(values()),
				byDefault);
	}

	/** The value in force. */
	static Normalisation in(Parameters parameters) {
		return parameter(NONE).in(parameters);
	}

	/**
	 * What becomes of each value of a column that varies.
	 *
	 * @throws ScoringException when the column cannot be normalised so
	 */
	DoubleUnaryOperator of(Item item, Column column, boolean cost) throws ScoringException {
		return switch (this) {
		case NONE -> DoubleUnaryOperator.identity();
		case MIN_MAX -> {
			double lowest = column.lowest();
			double highest = column.highest();
			yield cost ? x -> (highest - x) / (highest - lowest) : x -> (x - lowest) / (highest - lowest);
		}
		case SUM -> {
			DoubleUnaryOperator term = cost ? x -> 1 / x : DoubleUnaryOperator.identity();
			double sum = divisor(item, sumOf(Columns.mapped(column, term)));
			yield x -> term.applyAsDouble(x) / sum;
		}
		case VECTOR -> {
			double length = divisor(item, Math.sqrt(Columns.mapped(column, x -> x * x).sum()));
			yield cost ? x -> 1 - x / length : x -> x / length;
		}
		};
	}

	/** The sum; 0 where it is but rounding that positive and negative values leave. */
	private static double sumOf(Column column) {
		double sum = column.sum();
		return Math.abs(sum) <= Columns.mapped(column, Math::abs).sum() * ROUNDING ? 0 : sum;
	}

	private static double divisor(Item item, double divisor) throws ScoringException {
		if (divisor == 0 || !Double.isFinite(divisor)) {
			throw new ScoringException(new LocalizedText(
					"“%s”的列含有 0 或正负相抵，不能这样归一化。请改用 normalisation=min-max 或 none。".formatted(item.name().zh()),
					("The column “%s” has a 0 or adds up to 0, so it cannot be normalised so. "
							+ "Use normalisation=min-max or none.").formatted(item.name().en())));
		}
		return divisor;
	}
}
