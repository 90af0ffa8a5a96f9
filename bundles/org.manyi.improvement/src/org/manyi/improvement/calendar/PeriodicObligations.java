/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.manyi.model.DueDate;
import org.manyi.model.FollowUpDuty;
import org.manyi.model.LocalizedText;
import org.manyi.model.OccasionScope;
import org.manyi.model.OccasionTiming;
import org.manyi.model.Period;
import org.manyi.model.PeriodUnit;
import org.manyi.model.SurveyOccasion;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.Validity;

/** What is owed once in each period of the calendar: surveys, and the reports of what they found. */
final class PeriodicObligations {

	private final CalendarFacts facts;

	PeriodicObligations(CalendarFacts facts) {
		this.facts = facts;
	}

	/** Those of an occasion in the periods that have a day in common with these days. */
	Stream<Obligation> of(SurveyOccasion occasion, OccasionTiming.Periodic timing, LocalDate from, LocalDate until) {
		String form = occasion.forms().size() == 1 ? occasion.forms().getFirst() : "";
		return owed(timing.every(), occasion.each(), from, until,
				(period, subject) -> new Obligation(id(occasion.id(), period, subject), occasion.id(), occasion.name(),
						occasion.owner(), subject, form, "", occasion.itemIds(), DayWindow.of(period),
						Collections.emptySortedSet()));
	}

	/** Those of a duty that is due at the end of each period for each of somebody; none for other duties. */
	Stream<Obligation> of(FollowUpDuty duty, LocalDate from, LocalDate until) {
		if (duty.each().isEmpty() || !(duty.due().orElse(null) instanceof DueDate.EndOf end)) {
			return Stream.empty();
		}
		return owed(end.period(), duty.each(), from, until,
				(period, subject) -> new Obligation(id(duty.id(), period, subject), duty.id(), duty.text(),
						Optional.<LocalizedText> of(duty.owner()), subject, "", "", List.of(), DayWindow.of(period),
						Collections.emptySortedSet()));
	}

	/** Makes the obligation of a period and somebody. */
	@FunctionalInterface
	private interface Maker {

		Obligation make(Period period, Subject subject);
	}

	private Stream<Obligation> owed(PeriodUnit every, Set<OccasionScope> each, LocalDate from, LocalDate until,
			Maker maker) {
		Set<OccasionScope> scopes = each.isEmpty() ? Set.of(OccasionScope.COMPANY) : new TreeSet<>(each);
		Period last = Period.of(every, YearMonth.from(until));
		return Stream
				.iterate(Period.of(every, YearMonth.from(from)), period -> period.compareTo(last) <= 0,
						period -> period.plus(1))
				.flatMap(period -> scopes.stream().flatMap(scope -> subjects(scope, period))
						.map(subject -> maker.make(period, subject)));
	}

	private Stream<Subject> subjects(OccasionScope scope, Period period) {
		Validity days = new Validity(Optional.of(period.first().atDay(1)), Optional.of(period.lastDay()));
		return switch (scope) {
		case COMPANY -> Stream.of(Subject.COMPANY);
		case REGION -> facts.regions().stream().filter(region -> region.validity().overlaps(days)).map(Region::name)
				.distinct().map(Subject::region);
		case UNIT -> units(days);
		case CUSTOMER -> facts.customers().stream().filter(customer -> customer.level() == CustomerLevel.COMPANY)
				.map(Customer::name).distinct().map(Subject::customer);
		};
	}

	/** A unit that changed its region within the period owes once, to the later one. */
	private Stream<Subject> units(Validity days) {
		Map<String, Unit> latest = new TreeMap<>();
		facts.units().stream().filter(unit -> unit.validity().overlaps(days)).forEach(unit -> latest.merge(unit.name(),
				unit, (one, other) -> one.validity().last().isBefore(other.validity().last()) ? other : one));
		return latest.values().stream().map(unit -> Subject.unit(unit.name(), unit.region()));
	}

	private static String id(String source, Period period, Subject subject) {
		return ObligationId.of(source, period.toString(), subject.unit().isEmpty() ? subject.region() : subject.unit(),
				subject.customer());
	}
}
