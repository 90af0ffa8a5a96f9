/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/** An entry of a population. Names are written as responses write them, without blanks around. */
public sealed interface PopulationEntry {

	PopulationKind kind();

	/**
	 * A region or supervising department (区域、专业主管部门) while it exists.
	 *
	 * @param name     not empty
	 * @param validity the days on which it exists
	 */
	record Region(String name, Validity validity) implements PopulationEntry {

		@Override
		public PopulationKind kind() {
			return PopulationKind.REGIONS;
		}
	}

	/**
	 * A unit (单位) while it reports to one region.
	 *
	 * @param name     not empty
	 * @param region   a region that exists on all these days; empty where the unit reports to the company itself
	 * @param validity the days on which it does so
	 */
	record Unit(String name, String region, Validity validity) implements PopulationEntry {

		@Override
		public PopulationKind kind() {
			return PopulationKind.UNITS;
		}
	}

	/**
	 * A customer (客户, 顾客).
	 *
	 * @param name  not empty
	 * @param level whose customer it is
	 */
	record Customer(String name, CustomerLevel level) implements PopulationEntry {

		@Override
		public PopulationKind kind() {
			return PopulationKind.CUSTOMERS;
		}
	}

	/**
	 * A project (项目).
	 *
	 * @param name       not empty
	 * @param customer   a customer of the population
	 * @param acceptedOn the day of its acceptance; empty while it is not accepted
	 */
	record Project(String name, String customer, Optional<LocalDate> acceptedOn) implements PopulationEntry {

		@Override
		public PopulationKind kind() {
			return PopulationKind.PROJECTS;
		}
	}

	/**
	 * A key person (关键人员).
	 *
	 * @param name     not empty
	 * @param customer a customer of the population
	 * @param project  a project of that customer; empty for the customer as a whole
	 * @param role     as what the person is asked
	 */
	record Contact(String name, String customer, String project, ContactRole role) implements PopulationEntry {

		@Override
		public PopulationKind kind() {
			return PopulationKind.CONTACTS;
		}
	}

	/**
	 * How many questionnaires were sent (发放).
	 *
	 * @param surveyId       a survey of the workspace
	 * @param unit           a unit of the population or of the survey's responses; empty where none is told apart
	 * @param occasion       see {@link OccasionKind}; empty for the survey as a whole
	 * @param questionnaires [0, ∞)
	 * @param reached        how many of them reached somebody, [0, questionnaires]; empty where nobody said
	 */
	record Sent(String surveyId, String unit, String occasion, long questionnaires, OptionalLong reached)
			implements PopulationEntry {

		@Override
		public PopulationKind kind() {
			return PopulationKind.SENT;
		}
	}

	/**
	 * Something in the company's work after which, or during which, customers are asked (事件): a closed event of the
	 * service desk, a completed well, a job. Its times are the company's own, to the second: a fraction is left out.
	 * One of them at least is known.
	 *
	 * @param eventKind the kind, as occasions of methodologies name it, such as {@code event-closed}; not empty
	 * @param id        not empty; unique among the events of its kind
	 * @param began     when it began; empty where that is not known
	 * @param ended     when it was closed, accepted or completed, not before it began; empty while it goes on
	 * @param customer  need not be one of the population; empty where it is not known
	 * @param project   need not be one of the population; empty for none
	 * @param unit      who did the work, need not be one of the population; empty where it is not known
	 */
	record Event(String eventKind, String id, Optional<LocalDateTime> began, Optional<LocalDateTime> ended,
			String customer, String project, String unit) implements PopulationEntry {

		public Event {
			began = began.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
			ended = ended.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
		}

		@Override
		public PopulationKind kind() {
			return PopulationKind.EVENTS;
		}
	}

	/**
	 * A day on which people work or not, whatever its weekday (工作日历). Days that are not told are worked from Monday
	 * to Friday.
	 *
	 * @param date    the day
	 * @param dayKind whether people work
	 * @param name    such as 国庆节; may be empty
	 */
	record CalendarDay(LocalDate date, DayKind dayKind, String name) implements PopulationEntry {

		@Override
		public PopulationKind kind() {
			return PopulationKind.DAYS;
		}
	}
}
