/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Contact;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.PopulationKind;

/**
 * What tells one entry from another, as {@link PopulationKind#key} says.
 *
 * @param kind  of the entry
 * @param texts the key's texts, in the order of the kind's fields
 * @param day   the first day of validity, or the day of the calendar; 0 where the key has none
 */
record EntryKey(PopulationKind kind, List<String> texts, long day) implements Comparable<@NonNull EntryKey> {

	EntryKey {
		texts = List.copyOf(texts);
	}

	static EntryKey of(PopulationEntry entry) {
		List<String> texts = switch (entry) {
		case Region region -> List.of(region.name());
		case Unit unit -> List.of(unit.name());
		case Customer customer -> List.of(customer.name());
		case Project project -> List.of(project.name());
		case Contact contact -> List.of(contact.name(), contact.customer(), contact.project());
		case Sent sent -> List.of(sent.surveyId(), sent.unit(), sent.occasion());
		case Event event -> List.of(event.eventKind(), event.id());
		case CalendarDay day -> List.of();
		};
		long day = switch (entry) {
		case Region region -> StoredDay.first(region.validity());
		case Unit unit -> StoredDay.first(unit.validity());
		case CalendarDay calendarDay -> StoredDay.of(calendarDay.date());
		default -> 0;
		};
		return new EntryKey(entry.kind(), texts, day);
	}

	/** By kind, texts and day. */
	@Override
	public int compareTo(EntryKey other) {
		int order = kind.compareTo(other.kind);
		for (int i = 0; order == 0 && i < texts.size(); i++) {
			order = texts.get(i).compareTo(other.texts.get(i));
		}
		return order != 0 ? order : Long.compare(day, other.day);
	}
}
