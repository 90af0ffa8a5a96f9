/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import org.manyi.model.Rational;

/**
 * A linear function of the weight that is moved.
 *
 * @param start its value at weight 0
 * @param slope what it gains by a weight of 1
 */
record Line(Rational start, Rational slope) {

	/** The weight itself. */
	static final Line WEIGHT = new Line(Rational.ZERO, Rational.ONE);

	static Line constant(Rational value) {
		return new Line(value, Rational.ZERO);
	}

	Rational at(Rational weight) {
		return start.add(slope.multiply(weight));
	}

	Line plus(Line other) {
		return new Line(start.add(other.start), slope.add(other.slope));
	}

	Line minus(Line other) {
		return plus(other.times(Rational.of(-1)));
	}

	Line times(Rational factor) {
		return new Line(start.multiply(factor), slope.multiply(factor));
	}
}
