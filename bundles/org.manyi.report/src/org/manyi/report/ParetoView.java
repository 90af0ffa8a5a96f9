/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.math.BigDecimal;
import java.util.Optional;

import org.manyi.analysis.Pareto;

/**
 * A Pareto chart as it is shown.
 *
 * @param pareto     its figures
 * @param otherBelow the share of the total in percent below which categories are gathered in "other"; empty where none
 *                   are
 */
public record ParetoView(Pareto pareto, Optional<BigDecimal> otherBelow) {

	/** The chart with what is below that share gathered, where there is anything to gather. */
	public static ParetoView of(Pareto whole, Optional<BigDecimal> otherBelow) {
		Pareto folded = otherBelow.map(whole::folded).orElse(whole);
		return new ParetoView(folded, otherBelow.filter(percent -> !folded.equals(whole)));
	}

	/** Such as {@code 2.5%}; empty where nothing is gathered. */
	public Optional<String> limit() {
		return otherBelow.map(percent -> percent.stripTrailingZeros().toPlainString() + "%");
	}
}
