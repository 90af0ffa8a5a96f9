/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.OccasionTiming;
import org.manyi.model.SurveyOccasion;
import org.manyi.model.SurveyPlan;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;

/**
 * The calendar of obligations (调查日历): what follows from a methodology's occasions and duties and from what happened.
 * The same plan and facts give the same obligations.
 */
public final class ObligationCalendar {

	/** The kind of event that the acceptance of a project is. */
	public static final String ACCEPTANCE = "project-acceptance";

	private static final Comparator<Obligation> BY_DAY = Comparator
			.comparing((Obligation obligation) -> obligation.window().due().orElse(LocalDate.MAX))
			.thenComparing(obligation -> obligation.window().from()).thenComparing(Obligation::id);

	private final SurveyPlan plan;
	private final CalendarFacts facts;

	public ObligationCalendar(SurveyPlan plan, CalendarFacts facts) {
		this.plan = plan;
		this.facts = facts;
	}

	/**
	 * What can be done or is due on some of these days, by the day it is due, those without such a day last.
	 *
	 * @param from  the first day
	 * @param until the last day, not before the first
	 */
	public List<Obligation> between(LocalDate from, LocalDate until) {
		PeriodicObligations periodic = new PeriodicObligations(facts);
		return Stream.of(plan.occasions().stream().flatMap(occasion -> occasion(occasion, periodic, from, until)),
				plan.duties().stream().flatMap(duty -> periodic.of(duty, from, until)),
				new ReSurveyObligations(facts).of(plan.occasions())).flatMap(found -> found)
				.filter(found -> !found.window().from().isAfter(until)
						&& found.window().due().filter(due -> due.isBefore(from)).isEmpty())
				.sorted(BY_DAY).toList();
	}

	private Stream<Obligation> occasion(SurveyOccasion occasion, PeriodicObligations periodic, LocalDate from,
			LocalDate until) {
		return switch (occasion.timing()) {
		case OccasionTiming.Periodic timing -> periodic.of(occasion, timing, from, until);
		case OccasionTiming.AfterEvent timing -> Dissatisfaction.isFromResponses(timing.event()) ? Stream.empty()
				: new EventObligations(facts).of(occasion, timing, events());
		};
	}

	/** Acceptances are events of the projects, but for those that are told as events. */
	private List<Event> events() {
		Set<String> told = facts.events().stream().filter(event -> event.eventKind().equals(ACCEPTANCE))
				.map(Event::project).collect(Collectors.toSet());
		return Stream.concat(facts.events().stream(), facts.projects().stream()
				.filter(project -> !told.contains(project.name())).flatMap(this::acceptance)).toList();
	}

	private Stream<Event> acceptance(Project project) {
		return project.acceptedOn().map(day -> new Event(ACCEPTANCE, project.name(), Optional.empty(),
				Optional.of(day.atStartOfDay()), project.customer(), project.name(), "")).stream();
	}
}
