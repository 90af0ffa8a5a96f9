/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.store.duckdb.internal.Session;

/**
 * The audit record: rows are only added, and each carries the hash of itself and of the row before, so that none can be
 * changed, taken out or put in unseen without changing every later one.
 */
public final class AuditTrail {

	/** What stands for the hash before the first row. */
	private static final String NONE = "";

	private final Session session;

	public AuditTrail(Session session) {
		this.session = session;
	}

	/**
	 * One row.
	 *
	 * @param number    [1, ∞) without gaps
	 * @param at        ISO 8601
	 * @param person    who acted
	 * @param action    such as {@code import}
	 * @param subject   on what
	 * @param detail    the figures and reasons
	 * @param changeSet the data version it made, 0 where the data stayed the same
	 * @param previous  the hash of the row before
	 * @param hash      SHA-256 over all the others, lower case hexadecimal
	 */
	private record Entry(long number, String at, String person, String action, String subject, String detail,
			int changeSet,
			String previous, String hash) {

		static Entry of(ResultSet row) throws SQLException {
			return new Entry(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
					row.getString(6), row.getInt(7), row.getString(8), row.getString(9));
		}

		String computed() {
			MessageDigest digest = sha256();
			for (String part : List.of(Long.toString(number), at, person, action, subject, detail,
					Integer.toString(changeSet), previous)) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				// the length first, so that no text can be moved from one field into the next
				digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
				digest.update(bytes);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
	}

	/** Adds a row, in the transaction of the session. */
	public void record(Instant at, String person, String action, String subject, String detail, int changeSet)
			throws SQLException {
		Optional<Entry> last = session.first("SELECT * FROM audit ORDER BY number DESC LIMIT 1", Entry::of);
		Entry entry = new Entry(last.map(Entry::number).orElse(0L) + 1, at.toString(), person, action, subject, detail,
				changeSet, last.map(Entry::hash).orElse(NONE), "");
		session.update("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", entry.number, entry.at, entry.person,
				entry.action, entry.subject, entry.detail, entry.changeSet, entry.previous, entry.computed());
	}

	/**
	 * The hash of the row that made a data version: the identity of the data as they then were. Rows that made none, as
	 * when the store was restored, change no identity; that of the first row is the one of no data.
	 */
	public String hashOf(int changeSet) throws SQLException {
		return session.first("SELECT hash FROM audit WHERE change_set <= ? ORDER BY change_set DESC, number LIMIT 1",
				row -> row.getString(1), changeSet).orElse(NONE);
	}

	/** What it says of each change of the data, by data version. */
	public Map<Integer, String> details() throws SQLException {
		Map<Integer, String> details = new HashMap<>();
		session.each("SELECT change_set, detail FROM audit WHERE change_set > 0",
				row -> details.put(row.getInt(1), row.getString(2)));
		return details;
	}

	/** The number of the first row that is not as it was written, empty when the record is whole. */
	public Optional<Long> firstBreach() throws SQLException {
		String previous = NONE;
		long number = 0;
		for (Entry entry : session.list("SELECT * FROM audit ORDER BY number", Entry::of)) {
			number++;
			if (entry.number != number || !entry.previous.equals(previous) || !entry.hash.equals(entry.computed())) {
				return Optional.of(number);
			}
			previous = entry.hash;
		}
		return Optional.empty();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
