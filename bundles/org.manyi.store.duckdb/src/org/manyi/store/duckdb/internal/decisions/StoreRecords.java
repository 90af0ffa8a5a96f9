/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordChange;
import org.manyi.store.api.record.RecordConflictException;
import org.manyi.store.api.record.RecordKey;
import org.manyi.store.api.record.Records;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.decisions.RecordRows.Stored;

/** Records kept in the store: what is written at once is one transaction. */
public final class StoreRecords implements Records {

	/** Of a change set that writes records. */
	static final String KIND = "record";
	private static final int NO_SURVEY = 0;

	private final DecisionDesk desk;

	public StoreRecords(DecisionDesk desk) {
		this.desk = desk;
	}

	@Override
	public List<KeptRecord> all(String kind) throws EvidenceException {
		return ask(rows -> rows.latest(kind));
	}

	@Override
	public Optional<KeptRecord> find(RecordKey key) throws EvidenceException {
		return ask(rows -> rows.latest(key).stream().toList()).stream().findFirst();
	}

	@Override
	public List<KeptRecord> history(RecordKey key) throws EvidenceException {
		return ask(rows -> rows.history(key));
	}

	/** Reads records. */
	@FunctionalInterface
	private interface Reading {

		List<Stored> read(RecordRows rows) throws SQLException;
	}

	private List<KeptRecord> ask(Reading reading) throws EvidenceException {
		try (Session session = desk.connector().connect()) {
			return kept(session, reading.read(new RecordRows(session)));
		} catch (SQLException e) {
			throw desk.failure(e);
		}
	}

	private static List<KeptRecord> kept(Session session, List<Stored> stored) throws SQLException {
		if (stored.isEmpty()) {
			return List.of();
		}
		ChangeHeads heads = new ChangeHeads(session);
		return stored.stream().map(record -> new KeptRecord(record.key(), record.revision(), record.fields(),
				heads.of(record.addedIn()))).toList();
	}

	@Override
	public List<KeptRecord> put(List<RecordChange> changes, DecisionTerms terms) throws EvidenceException {
		refuseTwice(changes);
		return desk.decide(terms, session -> {
			RecordRows rows = new RecordRows(session);
			Map<RecordKey, Stored> present = present(rows, changes);
			refuseStale(session, changes, present);
			int changeSet = new ChangeSets(session).next();
			List<Stored> next = revisions(rows, changes, present, changeSet);
			if (!next.isEmpty()) {
				rows.write(next);
				record(session, next, changeSet, terms.reason());
				next.forEach(revision -> present.put(revision.key(), revision));
			}
			return kept(session, changes.stream().map(change -> present.get(change.key())).toList());
		});
	}

	private static void refuseTwice(List<RecordChange> changes) {
		if (changes.stream().map(RecordChange::key).distinct().count() < changes.size()) {
			throw new IllegalArgumentException("a record stands twice among the changes");
		}
	}

	private static Map<RecordKey, Stored> present(RecordRows rows, List<RecordChange> changes) throws SQLException {
		Map<RecordKey, Stored> present = new TreeMap<>();
		for (RecordChange change : changes) {
			rows.latest(change.key()).ifPresent(stored -> present.put(stored.key(), stored));
		}
		return present;
	}

	private static void refuseStale(Session session, List<RecordChange> changes, Map<RecordKey, Stored> present)
			throws SQLException, EvidenceException {
		List<Stored> other = new ArrayList<>();
		boolean gone = false;
		for (RecordChange change : changes) {
			Stored now = present.get(change.key());
			if (now == null) {
				gone |= change.base() > 0;
			} else if (now.revision() != change.base()) {
				other.add(now);
			}
		}
		if (gone || !other.isEmpty()) {
			throw new RecordConflictException(kept(session, other));
		}
	}

	private static List<Stored> revisions(RecordRows rows, List<RecordChange> changes, Map<RecordKey, Stored> present,
			int changeSet) throws SQLException {
		List<Stored> next = new ArrayList<>();
		int number = rows.next();
		for (RecordChange change : changes) {
			Stored now = present.get(change.key());
			if (now == null) {
				next.add(new Stored(number++, change.key(), 1, changeSet, change.fields()));
			} else if (!now.fields().equals(change.fields())) {
				next.add(new Stored(now.number(), change.key(), now.revision() + 1, changeSet, change.fields()));
			}
		}
		return next;
	}

	private void record(Session session, List<Stored> written, int changeSet, String reason) throws SQLException {
		Stored first = written.getFirst();
		new ChangeSets(session).add(changeSet, KIND, NO_SURVEY, desk.clock().instant(), desk.person(), reason,
				first.key().kind() + "/" + first.key().id(), detail(written).because(reason));
	}

	/** What the audit record says of what a change set wrote. */
	static DecisionDetail detail(List<Stored> written) {
		RecordDigest digest = new RecordDigest();
		written.forEach(revision -> digest.add(revision.key(), revision.revision(), revision.fields()));
		return new DecisionDetail("records=%d sha256=%s".formatted(written.size(), digest.sha256()));
	}
}
