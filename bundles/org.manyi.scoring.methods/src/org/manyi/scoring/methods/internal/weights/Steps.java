/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.IntermediateValue;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression.Count;

/** The values on the way to weights, in the order they are computed. */
final class Steps {

	/** Relative: what thousands of additions of doubles may be off by. */
	private static final double ROUNDING = 1e-12;

	private final List<IntermediateValue> values = new ArrayList<>();

	/** Adds a value of an item. */
	Steps add(Item item, String symbol, LocalizedText what, double value) {
		values.add(new IntermediateValue(Optional.of(item.id()),
				new Derivation(symbol, about(item, what), Optional.empty(), approximately(value))));
		return this;
	}

	/** Adds a count of an item. */
	Steps add(Item item, String symbol, LocalizedText what, long count) {
		values.add(new IntermediateValue(Optional.of(item.id()),
				Derivation.of(symbol, about(item, what), new Count(symbol, what, count))));
		return this;
	}

	/** Adds a value of the whole. */
	Steps add(String symbol, LocalizedText what, double value) {
		values.add(new IntermediateValue(Optional.empty(),
				new Derivation(symbol, what, Optional.empty(), approximately(value))));
		return this;
	}

	/** Adds a value of the comparison of a dimension's items; of the whole where there is no dimension. */
	Steps add(Optional<Dimension> dimension, String symbol, LocalizedText what, double value) {
		values.add(new IntermediateValue(Optional.empty(), dimension.map(Dimension::id),
				new Derivation(symbol, what, Optional.empty(), approximately(value))));
		return this;
	}

	Steps addAll(List<IntermediateValue> more) {
		values.addAll(more);
		return this;
	}

	List<IntermediateValue> all() {
		return List.copyOf(values);
	}

	/** A weight as the decimal that a double is written by. */
	static Rational weight(double value) {
		return Rational.of(new BigDecimal(Double.toString(value)));
	}

	private static LocalizedText about(Item item, LocalizedText what) {
		return new LocalizedText(item.name().zh() + "：" + what.zh(), item.name().en() + ": " + what.en());
	}

	private static ScoreValue approximately(double value) {
		return new ScoreValue.Approximate(value, Math.abs(value) * ROUNDING);
	}
}
