/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.math.BigDecimal;
import java.util.List;

import org.manyi.analysis.Pareto;
import org.manyi.ui.settings.Settings;

/**
 * Which small bars of the Pareto chart are gathered in "other".
 *
 * @param percent bars with a smaller share of the total are, [0, 100]; 0 for none
 */
public record ParetoFold(int percent) {

	/** What the user may choose among. */
	public static final List<ParetoFold> CHOICES = List.of(new ParetoFold(0), new ParetoFold(2), new ParetoFold(5),
			new ParetoFold(10));

	private static final String KEY = "pareto.fold";

	/** What was chosen last; none at a first start. */
	static ParetoFold remembered(Settings settings) {
		return CHOICES.stream().filter(choice -> settings.layout(KEY).filter(choice.kept()::equals).isPresent())
				.findFirst().orElse(CHOICES.getFirst());
	}

	/** The settings that remember this choice. */
	Settings rememberedIn(Settings settings) {
		return settings.withLayout(KEY, kept());
	}

	/** The chart with its small bars gathered. */
	public Pareto of(Pareto pareto) {
		return percent == 0 ? pareto : pareto.folded(BigDecimal.valueOf(percent));
	}

	private String kept() {
		return Integer.toString(percent);
	}
}
