/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.util.Locale;

import org.manyi.analysis.ParetoClass;

/** The words by which documents name constants: lower case with hyphens, but the Pareto classes A, B and C. */
public final class Codes {

	private Codes() {
	}

	/** Such as {@code low-answers} for LOW_ANSWERS. */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** {@code A}, {@code B}, {@code C} or {@code other}. */
	public static String of(ParetoClass paretoClass) {
		return paretoClass == ParetoClass.OTHER ? "other" : paretoClass.name();
	}
}
