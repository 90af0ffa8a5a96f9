/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.DayKind;
import org.manyi.store.api.population.EventTime;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.Populations;
import org.manyi.store.api.population.Validity;
import org.manyi.store.api.workspace.DataVersion;

/** What obligations follow from is what the populations say as of a version of the data. */
@NonNullByDefault({})
final class WorkspaceFactsTest {

	private static final DataVersion ASKED = new DataVersion(7);
	private static final List<PopulationEntry> ENTRIES = List.of(new Region("东部", Validity.ALWAYS),
			new Unit("一队", "东部", Validity.ALWAYS), new Customer("甲", CustomerLevel.COMPANY),
			new Project("P", "甲", Optional.of(LocalDate.of(2026, 5, 31))),
			new Event("event-closed", "1", Optional.empty(), EventTime.parse("2026-10-05 24:00"), "乙", "", ""),
			new CalendarDay(LocalDate.of(2026, 10, 1), DayKind.HOLIDAY, "国庆节"),
			new CalendarDay(LocalDate.of(2026, 10, 10), DayKind.WORKED, ""));

	/** Populations that say these entries, as of one version of the data alone. */
	private static Populations populations() {
		return (Populations) Proxy.newProxyInstance(Populations.class.getClassLoader(),
				new Class<?>[] { Populations.class }, (proxy, method, arguments) -> {
					if (!method.getName().equals("entries") || !arguments[1].equals(ASKED)) {
						throw new UnsupportedOperationException(method.getName());
					}
					return ENTRIES.stream().filter(((Class<?>) arguments[0])::isInstance).toList();
				});
	}

	@Test
	void factsAreTheEntriesOfAVersion() throws EvidenceException {
		Dissatisfaction answer = new Dissatisfaction("r", "甲", "P", LocalDate.of(2026, 3, 1), Optional.empty());
		CalendarFacts facts = CalendarFacts.of(populations(), ASKED, List.of(answer));
		assertEquals(ENTRIES.subList(0, 5), List.of(facts.regions().getFirst(), facts.units().getFirst(),
				facts.customers().getFirst(), facts.projects().getFirst(), facts.events().getFirst()));
		assertEquals(List.of(answer), facts.dissatisfied());
		assertFalse(facts.days().contains(LocalDate.of(2026, 10, 1)), "a Thursday on which nobody works");
		assertTrue(facts.days().contains(LocalDate.of(2026, 10, 10)), "a Saturday that is worked");
		assertFalse(facts.days().contains(LocalDate.of(2026, 10, 11)));
	}

	@Test
	void theLongestHolidayEnds() {
		List<CalendarDay> year = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1))
				.map(day -> new CalendarDay(day, DayKind.HOLIDAY, "")).toList();
		assertEquals(LocalDate.of(2027, 1, 1), WorkingDays.of(year).onOrAfter(LocalDate.of(2026, 1, 1)));
	}
}
