/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

/** What a Pareto chart counts (依据). */
public enum ParetoBasis {
	/** Answers at or below the methodology's low-answer threshold, per item. */
	LOW_ANSWERS,
	/** Lost points λ<sub>j</sub>·(100 − S<sub>j</sub>) per item; equal λ where a methodology has none. */
	LOST_POINTS,
	/** Coded opinions. */
	CATEGORIES
}
