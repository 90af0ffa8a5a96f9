/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.store.api.population.ContactRole;
import org.manyi.store.api.population.CustomerLevel;
import org.manyi.store.api.population.DayKind;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;
import org.manyi.store.api.population.PopulationEntry.Contact;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Event;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationEntry.Unit;

/** The table of a kind of entries. Its columns are those of the entry, the key's first, then the history. */
enum EntryTable {
	REGION(Region.class, 2, "name", "valid_from", "valid_until"),
	UNIT(Unit.class, 2, "name", "valid_from", "region", "valid_until"),
	CUSTOMER(Customer.class, 1, "name", "customer_level"),
	PROJECT(Project.class, 1, "name", "customer", "accepted_on"),
	CONTACT(Contact.class, 3, "name", "customer", "project", "contact_role"),
	SENT(Sent.class, 3, "survey", "unit", "occasion", "questionnaires", "reached"),
	EVENT(Event.class, 2, "event_kind", "id", "began", "ended", "customer", "project", "unit"),
	CALENDAR_DAY(CalendarDay.class, 1, "on_day", "day_kind", "name");

	private final Class<? extends PopulationEntry> type;
	private final int keyColumns;
	private final List<String> columns;

	EntryTable(Class<? extends PopulationEntry> type, int keyColumns, String... columns) {
		this.type = type;
		this.keyColumns = keyColumns;
		this.columns = List.of(columns);
	}

	static EntryTable of(Class<? extends PopulationEntry> type) {
		return Arrays.stream(values()).filter(table -> table.type.isAssignableFrom(type)).findFirst().orElseThrow();
	}

	/** The name of the table. */
	String table() {
		return name().toLowerCase(Locale.ROOT);
	}

	List<String> columns() {
		return columns;
	}

	/** The columns that tell one entry from another. */
	List<String> key() {
		return columns.subList(0, keyColumns);
	}

	/** The values of the columns. */
	List<@Nullable Object> values(PopulationEntry entry, SurveyNumbers surveys) {
		List<@Nullable Object> values = new ArrayList<>();
		switch (entry) {
		case Region region -> add(values, region.name(), StoredDay.first(region.validity()),
				StoredDay.last(region.validity()));
		case Unit unit -> add(values, unit.name(), StoredDay.first(unit.validity()), unit.region(),
				StoredDay.last(unit.validity()));
		case Customer customer -> add(values, customer.name(), customer.level().name());
		case Project project -> add(values, project.name(), project.customer(),
				project.acceptedOn().map(StoredDay::of).orElse(null));
		case Contact contact ->
			add(values, contact.name(), contact.customer(), contact.project(), contact.role().name());
		case Sent sent ->
			add(values, surveys.number(sent.surveyId()), sent.unit(), sent.occasion(), sent.questionnaires(),
				sent.reached().isPresent() ? Long.valueOf(sent.reached().getAsLong()) : null);
		case Event event -> add(values, event.eventKind(), event.id(), StoredTime.of(event.began()),
				StoredTime.of(event.ended()), event.customer(), event.project(), event.unit());
		case CalendarDay day -> add(values, StoredDay.of(day.date()), day.dayKind().name(), day.name());
		}
		return values;
	}

	private static void add(List<@Nullable Object> values, @Nullable Object... more) {
		values.addAll(Arrays.asList(more));
	}

	/** The entry of a row of the columns. */
	PopulationEntry entry(ResultSet row, SurveyNumbers surveys) throws SQLException {
		return switch (this) {
		case REGION -> new Region(row.getString(1), StoredDay.validity(row.getInt(2), row.getInt(3)));
		case UNIT -> new Unit(row.getString(1), row.getString(3), StoredDay.validity(row.getInt(2), row.getInt(4)));
		case CUSTOMER -> new Customer(row.getString(1), CustomerLevel.valueOf(row.getString(2)));
		case PROJECT -> {
			int day = row.getInt(3);
			Optional<LocalDate> accepted = row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
			yield new Project(row.getString(1), row.getString(2), accepted);
		}
		case CONTACT -> new Contact(row.getString(1), row.getString(2), row.getString(3),
				ContactRole.valueOf(row.getString(4)));
		case SENT -> {
			long number = row.getLong(5);
			OptionalLong reached = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
			yield new Sent(surveys.id(row.getInt(1)), row.getString(2), row.getString(3), row.getLong(4), reached);
		}
		case EVENT -> new Event(row.getString(1), row.getString(2), StoredTime.read(row, 3), StoredTime.read(row, 4),
				row.getString(5), row.getString(6), row.getString(7));
		case CALENDAR_DAY -> new CalendarDay(LocalDate.ofEpochDay(row.getInt(1)), DayKind.valueOf(row.getString(2)),
				row.getString(3));
		};
	}
}
