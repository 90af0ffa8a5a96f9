/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.util.List;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.Populations;
import org.manyi.store.api.workspace.DataVersion;

/**
 * What obligations follow from.
 *
 * @param regions         with the days on which they exist
 * @param units           with the regions that they report to
 * @param customers       those of the company are asked whether they have a project or not
 * @param projects        those accepted give rise to a survey
 * @param events          what happened
 * @param dissatisfied    who is to be asked again
 * @param days            the days on which people work
 */
public record CalendarFacts(List<Region> regions, List<Unit> units, List<Customer> customers, List<Project> projects,
		List<Event> events, List<Dissatisfaction> dissatisfied, WorkingDays days) {

	/** Nothing is known. */
	public static final CalendarFacts NONE = new CalendarFacts(List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), WorkingDays.PLAIN);

	public CalendarFacts {
		regions = List.copyOf(regions);
		units = List.copyOf(units);
		customers = List.copyOf(customers);
		projects = List.copyOf(projects);
		events = List.copyOf(events);
		dissatisfied = List.copyOf(dissatisfied);
	}

	/**
	 * What the populations of a workspace say.
	 *
	 * @param version      the state of the data
	 * @param dissatisfied what its responses say
	 */
	public static CalendarFacts of(Populations populations, DataVersion version, List<Dissatisfaction> dissatisfied)
			throws EvidenceException {
		return new CalendarFacts(populations.entries(Region.class, version), populations.entries(Unit.class, version),
				populations.entries(Customer.class, version), populations.entries(Project.class, version),
				populations.entries(Event.class, version), dissatisfied,
				WorkingDays.of(populations.entries(CalendarDay.class, version)));
	}
}
