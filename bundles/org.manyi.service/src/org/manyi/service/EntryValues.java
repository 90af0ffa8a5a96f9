/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.store.api.population.EventTime;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Contact;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.Validity;

/**
 * What is said of an entry as texts: days as {@code 2026-09-30}, times as
 * {@code 2026-09-30 14:05}, constants in lower case.
 *
 * @param byField every field of the entry's kind; the empty text where nothing is said
 */
public record EntryValues(Map<PopulationField, String> byField) {

	public EntryValues {
		byField = Collections.unmodifiableMap(new EnumMap<>(byField));
	}

	public static EntryValues of(PopulationEntry entry) {
		Map<PopulationField, String> values = new EnumMap<>(PopulationField.class);
		switch (entry) {
		case Region region -> {
			values.put(PopulationField.NAME, region.name());
			put(values, region.validity());
		}
		case Unit unit -> {
			values.put(PopulationField.NAME, unit.name());
			values.put(PopulationField.REGION, unit.region());
			put(values, unit.validity());
		}
		case Customer customer -> {
			values.put(PopulationField.NAME, customer.name());
			values.put(PopulationField.LEVEL, word(customer.level()));
		}
		case Project project -> {
			values.put(PopulationField.NAME, project.name());
			values.put(PopulationField.CUSTOMER, project.customer());
			values.put(PopulationField.ACCEPTED_ON, day(project.acceptedOn()));
		}
		case Contact contact -> {
			values.put(PopulationField.NAME, contact.name());
			values.put(PopulationField.CUSTOMER, contact.customer());
			values.put(PopulationField.PROJECT, contact.project());
			values.put(PopulationField.ROLE, word(contact.role()));
		}
		case Sent sent -> {
			values.put(PopulationField.SURVEY, sent.surveyId());
			values.put(PopulationField.UNIT, sent.unit());
			values.put(PopulationField.OCCASION, sent.occasion());
			values.put(PopulationField.QUESTIONNAIRES, Long.toString(sent.questionnaires()));
			OptionalLong reached = sent.reached();
			values.put(PopulationField.REACHED, reached.isPresent() ? Long.toString(reached.getAsLong()) : "");
		}
		case Event event -> {
			values.put(PopulationField.EVENT_KIND, event.eventKind());
			values.put(PopulationField.ID, event.id());
			values.put(PopulationField.BEGAN, event.began().map(EventTime::text).orElse(""));
			values.put(PopulationField.ENDED, event.ended().map(EventTime::text).orElse(""));
			values.put(PopulationField.CUSTOMER, event.customer());
			values.put(PopulationField.PROJECT, event.project());
			values.put(PopulationField.UNIT, event.unit());
		}
		case CalendarDay day -> {
			values.put(PopulationField.DATE, day.date().toString());
			values.put(PopulationField.DAY_KIND, word(day.dayKind()));
			values.put(PopulationField.NAME, day.name());
		}
		}
		return new EntryValues(values);
	}

	private static void put(Map<PopulationField, String> values, Validity validity) {
		values.put(PopulationField.VALID_FROM, day(validity.from()));
		values.put(PopulationField.VALID_UNTIL, day(validity.until()));
	}

	private static String day(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse("");
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** What is said of that field, the empty text where it is none of the entry's. */
	public String of(PopulationField field) {
		return byField.getOrDefault(field, "");
	}
}
