/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.units;

import org.manyi.model.Rational;

/**
 * The score of one group.
 *
 * @param answers the valid answers it was made of, [1, ∞)
 * @param score   in the unit of the scale, such as [0, 100]
 */
public record GroupScore(long answers, Rational score) {

	public GroupScore {
		if (answers < 1) {
			throw new IllegalArgumentException("answers: " + answers);
		}
	}
}
