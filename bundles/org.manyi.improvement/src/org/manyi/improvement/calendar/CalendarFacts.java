/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.util.List;

import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Unit;

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
		List<BusinessEvent> events, List<Dissatisfaction> dissatisfied, WorkingDays days) {

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
}
