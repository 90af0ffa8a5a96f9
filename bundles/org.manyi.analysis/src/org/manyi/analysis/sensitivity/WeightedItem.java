/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.Optional;

import org.manyi.model.Rational;

/**
 * An item of a weighted figure.
 *
 * @param id        the item
 * @param score     S<sub>j</sub>, in the unit of the figure
 * @param weight    λ<sub>j</sub>, its part in the figure, [0, 1]; 0 for an item that has a score and weighs nothing
 * @param dimension the dimension it stands in; empty where it stands alone
 */
public record WeightedItem(String id, Rational score, Rational weight, Optional<String> dimension) {

	public WeightedItem {
		if (weight.signum() < 0) {
			throw new IllegalArgumentException("item " + id + " has a negative weight: " + weight);
		}
	}
}
