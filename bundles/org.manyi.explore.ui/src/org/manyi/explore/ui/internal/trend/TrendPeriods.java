/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.PeriodUnit;
import org.manyi.ui.settings.SettingsStore;

/** By which periods figures are followed, in every view; kept until another choice. */
public record TrendPeriods(SettingsStore settings) {

	private static final String UNIT = "trend.unit";

	/** Months until something else is chosen. */
	public PeriodUnit unit() {
		Optional<String> kept = settings.get().layout(UNIT);
		return Stream.of(PeriodUnit.values()).filter(unit -> kept.filter(unit.name()::equals).isPresent()).findFirst()
				.orElse(PeriodUnit.MONTH);
	}

	void choose(PeriodUnit unit) {
		settings.update(before -> before.withLayout(UNIT, unit.name()));
	}
}
