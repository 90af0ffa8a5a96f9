/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.store.api.population.OccasionKind;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.Validity;

/**
 * Which region a unit's numbers sent count for.
 *
 * @param units     those of the population
 * @param responses the regions that responses of each unit name
 */
record UnitPlaces(List<Unit> units, Map<String, Set<String>> responses) {

	private static final int MONTHS_OF_QUARTER = 3;
	private static final int YEAR_LENGTH = 4;

	/** The region that a unit reports to all through an occasion; empty where there are several, or none is known. */
	Optional<String> region(String unit, String occasion) {
		Validity period = period(occasion);
		Set<String> regions = units.stream()
				.filter(each -> each.name().equals(unit) && each.validity().overlaps(period)).map(Unit::region)
				.collect(Collectors.toSet());
		if (regions.isEmpty()) {
			regions = responses.getOrDefault(unit, Set.of());
		}
		return regions.size() == 1 ? Optional.of(regions.iterator().next()) : Optional.empty();
	}

	private static Validity period(String occasion) {
		return switch (OccasionKind.of(occasion)) {
		case YEAR -> days(YearMonth.of(Integer.parseInt(occasion), 1), 12);
		case QUARTER -> days(YearMonth.of(Integer.parseInt(occasion.substring(0, YEAR_LENGTH)),
				1 + MONTHS_OF_QUARTER * (occasion.charAt(occasion.length() - 1) - '1')), MONTHS_OF_QUARTER);
		case MONTH -> days(YearMonth.parse(occasion), 1);
		case WHOLE, STAGE -> Validity.ALWAYS;
		};
	}

	private static Validity days(YearMonth first, int months) {
		LocalDate end = first.plusMonths(months).atDay(1).minusDays(1);
		return new Validity(Optional.of(first.atDay(1)), Optional.of(end));
	}
}
