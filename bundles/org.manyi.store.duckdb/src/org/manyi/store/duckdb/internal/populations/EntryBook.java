/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.Customer;
import org.manyi.store.api.population.PopulationEntry.Project;
import org.manyi.store.api.population.PopulationEntry.Region;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.TextField;

/** All entries as they are now, and as they will be while a change is prepared. */
final class EntryBook {

	private final SurveyNumbers surveys;
	private final Set<List<Object>> unitsOfResponses;
	private final Map<PopulationKind, TreeMap<EntryKey, PopulationEntry>> entries = new EnumMap<>(PopulationKind.class);

	private EntryBook(SurveyNumbers surveys, Set<List<Object>> unitsOfResponses) {
		this.surveys = surveys;
		this.unitsOfResponses = unitsOfResponses;
		for (PopulationKind kind : PopulationKind.values()) {
			entries.put(kind, new TreeMap<>());
		}
	}

	static EntryBook load(Session session) throws SQLException {
		Set<List<Object>> units = new HashSet<>();
		session.each("SELECT survey, value FROM text WHERE field = '" + TextField.UNIT.name() + "'",
				row -> units.add(List.of(row.getInt(1), row.getString(2))));
		EntryBook book = new EntryBook(SurveyNumbers.load(session), units);
		for (EntryTable table : EntryTable.values()) {
			session.each("SELECT %s FROM %s WHERE retired_in = %d".formatted(String.join(", ", table.columns()),
					table.table(), StoredDay.OPEN), row -> book.put(table.entry(row, book.surveys)));
		}
		return book;
	}

	SurveyNumbers surveys() {
		return surveys;
	}

	/** Whether some response of a survey names that unit. */
	boolean hasResponsesOf(String surveyId, String unit) {
		return unitsOfResponses.contains(List.of(surveys.number(surveyId), unit));
	}

	private TreeMap<EntryKey, PopulationEntry> of(PopulationKind kind) {
		TreeMap<EntryKey, PopulationEntry> known = entries.get(kind);
		return known == null ? new TreeMap<>() : known;
	}

	Optional<PopulationEntry> find(EntryKey key) {
		return Optional.ofNullable(of(key.kind()).get(key));
	}

	void put(PopulationEntry entry) {
		of(entry.kind()).put(EntryKey.of(entry), entry);
	}

	void remove(EntryKey key) {
		of(key.kind()).remove(key);
	}

	Optional<Customer> customer(String name) {
		return find(new EntryKey(PopulationKind.CUSTOMERS, List.of(name), 0)).map(Customer.class::cast);
	}

	Optional<Project> project(String name) {
		return find(new EntryKey(PopulationKind.PROJECTS, List.of(name), 0)).map(Project.class::cast);
	}

	/** The entries of a unit, by day. */
	Stream<Unit> units(String name) {
		return named(PopulationKind.UNITS, name).map(Unit.class::cast);
	}

	/** The entries of a region, by day. */
	Stream<Region> regions(String name) {
		return named(PopulationKind.REGIONS, name).map(Region.class::cast);
	}

	private Stream<PopulationEntry> named(PopulationKind kind, String name) {
		return of(kind).subMap(new EntryKey(kind, List.of(name), Long.MIN_VALUE), true,
				new EntryKey(kind, List.of(name), Long.MAX_VALUE), true).values().stream();
	}

	/** The numbers sent for a survey, by unit. */
	Stream<Sent> sent(String surveyId) {
		return of(PopulationKind.SENT).tailMap(new EntryKey(PopulationKind.SENT, List.of(surveyId, "", ""), 0)).values()
				.stream().map(Sent.class::cast).takeWhile(sent -> sent.surveyId().equals(surveyId));
	}

	/** The entries of a kind, in their order. */
	<E extends PopulationEntry> Stream<E> all(PopulationKind kind, Class<E> type) {
		return of(kind).values().stream().map(type::cast);
	}
}
