/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

/**
 * A judgment beside what the weights of its matrix say.
 *
 * @param row     id of what was compared
 * @param column  id of what it was compared with
 * @param judged  a<sub>ij</sub>, (0, ∞)
 * @param implied w<sub>i</sub> / w<sub>j</sub>, (0, ∞)
 */
public record ContradictedJudgment(String row, String column, double judged, double implied) {

	/** |ln(a<sub>ij</sub> · w<sub>j</sub> / w<sub>i</sub>)|, [0, ∞). */
	public double contradiction() {
		return Math.abs(Math.log(judged / implied));
	}
}
