/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

/** Who is compared with whom. */
public enum Comparison {
	/** The same customers before and after, each with itself. */
	SAME_CUSTOMERS,
	/** All who were asked before with all who were asked after, of the same units. */
	OTHER_CUSTOMERS,
	/**
	 * Those who were dissatisfied before, asked again. Who was chosen because the first answer was bad answers better
	 * the second time without any reason (regression to the mean; F. Galton 1886; A. G. Barnett, J. C. van der Pols, A.
	 * J. Dobson, International Journal of Epidemiology 34, 2005). It shows an improvement beside a {@link Yardstick}
	 * alone.
	 */
	DISSATISFIED_ALONE
}
