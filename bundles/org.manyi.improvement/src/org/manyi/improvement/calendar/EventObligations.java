/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.DueDate;
import org.manyi.model.OccasionScope;
import org.manyi.model.OccasionTiming;
import org.manyi.model.SurveyOccasion;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Unit;

/**
 * What is owed after events. Where a weekday is set for it, a customer is asked once on that day for all events; else
 * once for each event, at each of the stages of a job, by each of those who owe it, with each of the forms.
 */
final class EventObligations {

	private final CalendarFacts facts;

	EventObligations(CalendarFacts facts) {
		this.facts = facts;
	}

	/** Those of an occasion, of all events of its kind. */
	Stream<Obligation> of(SurveyOccasion occasion, OccasionTiming.AfterEvent timing, Collection<Event> events) {
		List<Event> those = events.stream().filter(event -> event.eventKind().equals(timing.event())).toList();
		if (timing.due().orElse(null) instanceof DueDate.NextWeekday) {
			return calls(occasion, timing.due(), those);
		}
		List<String> stages = occasion.stages().isEmpty() ? List.of("") : occasion.stages();
		List<String> forms = occasion.forms().isEmpty() ? List.of("") : occasion.forms();
		return those.stream().flatMap(event -> stages.stream().flatMap(stage -> window(occasion, timing, event, stage)
				.stream().flatMap(window -> owing(occasion, event, window).stream().flatMap(subject -> forms.stream()
						.map(form -> new Obligation(
								ObligationId.of(occasion.id(), event.id(), stage, owing(subject), form), occasion.id(),
								occasion.name(), occasion.owner(),
								subject.asking(event.customer(), event.project()), form, stage, occasion.itemIds(),
								window, new TreeSet<>(Set.of(event.id()))))))));
	}

	/** One call per customer and day, with all events for it; one per event where the customer is not known. */
	private Stream<Obligation> calls(SurveyOccasion occasion, Optional<DueDate> due, List<Event> events) {
		record Call(LocalDate day, String customer, String event) {
		}
		Map<Call, List<Event>> calls = new LinkedHashMap<>();
		for (Event event : events) {
			event.ended().map(end -> DayWindow.after(due, end.toLocalDate(), facts.days()).from())
					.ifPresent(day -> calls.computeIfAbsent(
							new Call(day, event.customer(), event.customer().isEmpty() ? event.id() : ""),
							call -> new ArrayList<>()).add(event));
		}
		return calls.entrySet().stream().map(entry -> {
			Call call = entry.getKey();
			Set<String> projects = entry.getValue().stream().map(Event::project)
					.collect(Collectors.toCollection(TreeSet::new));
			return new Obligation(ObligationId.of(occasion.id(), call.day().toString(), call.customer(), call.event()),
					occasion.id(), occasion.name(), occasion.owner(),
					Subject.customer(call.customer()).asking(call.customer(),
							projects.size() == 1 ? projects.iterator().next() : ""),
					"", "", occasion.itemIds(), new DayWindow(call.day(), Optional.of(call.day())),
					entry.getValue().stream().map(Event::id).collect(Collectors.toCollection(TreeSet::new)));
		});
	}

	/** Of several stages the first is before the event, the last after it, and those between are while it goes on. */
	private Optional<DayWindow> window(SurveyOccasion occasion, OccasionTiming.AfterEvent timing, Event event,
			String stage) {
		Optional<LocalDate> begin = event.began().map(LocalDateTime::toLocalDate);
		Optional<LocalDate> end = event.ended().map(LocalDateTime::toLocalDate);
		int place = occasion.stages().indexOf(stage);
		if (occasion.stages().size() < 2 || place == occasion.stages().size() - 1) {
			return end.map(day -> DayWindow.after(timing.due(), day, facts.days()));
		}
		return place == 0 ? begin.map(day -> new DayWindow(day, Optional.of(day)))
				: begin.map(day -> new DayWindow(day, end));
	}

	/** Who owes it: the unit that did the work, the region that it reported to when it could first be done. */
	private List<Subject> owing(SurveyOccasion occasion, Event event, DayWindow window) {
		String region = facts.units().stream()
				.filter(unit -> unit.name().equals(event.unit()) && !unit.validity().first().isAfter(window.from())
						&& !unit.validity().last().isBefore(window.from()))
				.map(Unit::region).findFirst().orElse("");
		List<Subject> owing = new ArrayList<>();
		if (occasion.each().contains(OccasionScope.REGION)) {
			owing.add(Subject.region(region));
		}
		if (occasion.each().contains(OccasionScope.UNIT) || owing.isEmpty()) {
			owing.add(Subject.unit(event.unit(), region));
		}
		return owing;
	}

	private static String owing(Subject subject) {
		return subject.unit().isEmpty() ? subject.region() : subject.unit();
	}
}
