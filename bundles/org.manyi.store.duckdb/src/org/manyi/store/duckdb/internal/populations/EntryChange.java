/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.duckdb.DuckDBAppender;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationChange.Refusal;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.populations.EntryRules.Breach;

/** One change of entries: prepared in memory, where rules are looked at, then written. */
final class EntryChange {

	private static final String KIND = "population";
	private static final int NO_SURVEY = 0;

	private final Session session;
	private final EntryBook book;
	private final EntryRules rules;
	private final Map<EntryKey, PopulationEntry> retired = new LinkedHashMap<>();
	private final Map<EntryKey, PopulationEntry> written = new LinkedHashMap<>();
	private final List<Refusal> refusals = new ArrayList<>();
	private int unchanged;

	EntryChange(Session session, EntryBook book) {
		this.session = session;
		this.book = book;
		rules = new EntryRules(book);
	}

	/** Earlier days go first, so that an end that is given to one period makes room for the next. */
	private static List<Integer> places(List<? extends PopulationEntry> entries) {
		return IntStream.range(0, entries.size()).boxed()
				.sorted(Comparator.comparing(place -> EntryKey.of(entries.get(place)))).toList();
	}

	void put(List<? extends PopulationEntry> entries) {
		Set<EntryKey> seen = new HashSet<>();
		for (int place : places(entries)) {
			PopulationEntry entry = entries.get(place);
			EntryKey key = EntryKey.of(entry);
			Optional<PopulationEntry> before = book.find(key);
			if (before.filter(entry::equals).isPresent()) {
				unchanged++;
				seen.add(key);
				continue;
			}
			Optional<Breach> breach = seen.contains(key)
					? Optional.of(
							Breach.of(field(key), "前面已有同一条目，内容不同。", "The same entry stands before, with other values."))
					: rules.breach(entry);
			if (breach.isEmpty()) {
				book.put(entry);
				breach = before.isEmpty() ? Optional.empty() : rules.breachOfDependents(entry);
				if (breach.isEmpty()) {
					before.ifPresent(earlier -> retired.put(key, earlier));
					written.put(key, entry);
					seen.add(key);
				} else {
					before.ifPresent(book::put);
				}
			}
			breach.ifPresent(found -> refusals.add(new Refusal(place, found.field(), found.text())));
		}
	}

	void remove(List<? extends PopulationEntry> entries) {
		for (int place : places(entries)) {
			EntryKey key = EntryKey.of(entries.get(place));
			Optional<PopulationEntry> before = book.find(key);
			Optional<Breach> breach;
			if (before.isEmpty()) {
				breach = Optional.of(Breach.of(field(key), "没有这一条目。", "There is no such entry."));
			} else {
				book.remove(key);
				breach = rules.breachOfDependents(before.get());
				if (breach.isEmpty()) {
					retired.put(key, before.get());
				} else {
					book.put(before.get());
				}
			}
			breach.ifPresent(found -> refusals.add(new Refusal(place, found.field(), found.text())));
		}
	}

	private static PopulationField field(EntryKey key) {
		return switch (key.kind()) {
		case SENT -> PopulationField.OCCASION;
		case EVENTS -> PopulationField.ID;
		case DAYS -> PopulationField.DATE;
		default -> PopulationField.NAME;
		};
	}

	/** Writes what was prepared, in the transaction of the session; nothing where nothing is another. */
	PopulationChange write(Instant now, String person, String reason) throws SQLException {
		ChangeSets changeSets = new ChangeSets(session);
		refusals.sort(Comparator.comparingInt(Refusal::place));
		int changed = (int) written.keySet().stream().filter(retired::containsKey).count();
		if (written.isEmpty() && retired.isEmpty()) {
			return new PopulationChange(new DataVersion(changeSets.latest()), 0, 0, unchanged, 0, refusals, 0);
		}
		int number = changeSets.next();
		for (PopulationEntry entry : retired.values()) {
			retire(entry, number);
		}
		insert(number);
		PopulationKind kind = (written.isEmpty() ? retired : written).keySet().iterator().next().kind();
		long responses = kind == PopulationKind.UNITS
				? new RegionDerivation(session, UnitRegions.of(book.all(PopulationKind.UNITS, Unit.class).toList()),
						number).run()
				: 0;
		PopulationChange made = new PopulationChange(new DataVersion(number), written.size() - changed, changed,
				unchanged, retired.size() - changed, refusals, responses);
		changeSets.add(number, KIND, NO_SURVEY, now, person, kind.name().toLowerCase(Locale.ROOT),
				"added=%d changed=%d removed=%d refused=%d responses=%d %s".formatted(made.added(), made.changed(),
						made.removed(), refusals.size(), responses, reason).strip());
		return made;
	}

	private void retire(PopulationEntry entry, int number) throws SQLException {
		EntryTable table = EntryTable.of(entry.getClass());
		int keys = table.key().size();
		List<@Nullable Object> values = new ArrayList<>(List.of(number));
		values.addAll(table.values(entry, book.surveys()).subList(0, keys));
		session.update("UPDATE %s SET retired_in = ? WHERE %s = ? AND retired_in = %d".formatted(table.table(),
				String.join(" = ? AND ", table.key()), StoredDay.OPEN), values.toArray());
	}

	private void insert(int number) throws SQLException {
		if (written.isEmpty()) {
			return;
		}
		EntryTable table = EntryTable.of(written.values().iterator().next().getClass());
		// the columns stand in the table in an order of their own
		String columns = String.join(", ", table.columns());
		session.script("CREATE OR REPLACE TEMP TABLE incoming AS SELECT %s, added_in, retired_in FROM %s LIMIT 0"
				.formatted(columns, table.table()));
		try (DuckDBAppender appender = session.appender("incoming")) {
			for (PopulationEntry entry : written.values()) {
				appender.beginRow();
				for (Object value : table.values(entry, book.surveys())) {
					append(appender, value);
				}
				appender.append(number).append(StoredDay.OPEN).endRow();
			}
		}
		session.update(
				"INSERT INTO %s (%s, added_in, retired_in) SELECT * FROM incoming".formatted(table.table(), columns));
	}

	private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
		switch (value) {
		case null -> appender.appendNull();
		case Integer number -> appender.append(number.intValue());
		case Long number -> appender.append(number.longValue());
		default -> appender.append(value.toString());
		}
	}
}
