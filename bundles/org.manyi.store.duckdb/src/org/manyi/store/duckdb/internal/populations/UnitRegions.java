/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.duckdb.internal.Session;

/** To which region units report on which days. */
public final class UnitRegions {

	/** No unit reports to any region. */
	public static final String NONE = "";

	private final Map<String, List<Period>> byUnit = new HashMap<>();

	private UnitRegions() {
	}

	/**
	 * A unit reports to a region.
	 *
	 * @param first the first day, {@link CodedResponse#UNKNOWN} alone for responses without a date
	 * @param last  the last day
	 */
	record Period(int first, int last, String region) {
	}

	/** Those of the population as it is now. */
	public static UnitRegions load(Session session) throws SQLException {
		List<Unit> units = session.list("SELECT %s FROM unit WHERE retired_in = %d".formatted(
				String.join(", ", EntryTable.UNIT.columns()), StoredDay.OPEN),
				row -> (Unit) EntryTable.UNIT.entry(row, new SurveyNumbers(Map.of())));
		return of(units);
	}

	static UnitRegions of(List<Unit> units) {
		UnitRegions regions = new UnitRegions();
		for (Unit unit : units) {
			// the smallest number stands for no date
			int first = Math.max(StoredDay.first(unit.validity()), CodedResponse.UNKNOWN + 1);
			regions.byUnit.computeIfAbsent(unit.name(), added -> new ArrayList<>())
					.add(new Period(first, StoredDay.last(unit.validity()), unit.region()));
		}
		regions.byUnit.values().forEach(periods -> {
			String region = periods.getFirst().region();
			if (periods.stream().allMatch(period -> period.region().equals(region))) {
				periods.add(new Period(CodedResponse.UNKNOWN, CodedResponse.UNKNOWN, region));
			}
		});
		return regions;
	}

	/** Whether there is no unit at all. */
	public boolean isEmpty() {
		return byUnit.isEmpty();
	}

	/**
	 * The region that a unit reports to, {@link #NONE} where it reports to none or is not known.
	 *
	 * @param epochDay the day, {@link CodedResponse#UNKNOWN} where it is not known
	 */
	public String of(String unit, int epochDay) {
		for (Period period : periods(unit)) {
			if (period.first <= epochDay && epochDay <= period.last) {
				return period.region;
			}
		}
		return NONE;
	}

	List<Period> periods(String unit) {
		return byUnit.getOrDefault(unit, List.of());
	}
}
