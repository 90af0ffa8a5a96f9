/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.opinion.Opinions.ListKind;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;

/**
 * The lists that opinions are coded by: settings of the workspace with their history, an entry on each line.
 *
 * @param session in whose transaction
 */
record OpinionLists(Session session) {

	private static final int NO_SURVEY = 0;

	static void refuseWrong(List<String> entries) throws EvidenceException {
		for (String entry : entries) {
			if (entry.isBlank() || entry.contains("\n")) {
				throw new EvidenceException(new LocalizedText("列表中有空的条目或含换行的条目，没有作任何更改。",
						"An entry of the list is blank or has a line break, so nothing was changed."));
			}
		}
		if (new HashSet<>(entries).size() < entries.size()) {
			throw new EvidenceException(new LocalizedText("列表中有重复的条目，没有作任何更改。请每条只写一次。",
					"An entry stands in the list twice, so nothing was changed. Write each one once."));
		}
	}

	/** The first one is empty. */
	List<ListVersion> versions(ListKind kind) throws SQLException {
		List<ListVersion> versions = new ArrayList<>(List.of(new ListVersion(0, List.of())));
		session.each("SELECT value FROM setting WHERE name = ? ORDER BY added_in",
				row -> versions.add(new ListVersion(versions.size(), row.getString(1).lines().toList())), name(kind));
		return versions;
	}

	ListVersion keep(ListKind kind, List<String> entries, Instant at, String person, String reason)
			throws SQLException {
		ListVersion before = versions(kind).getLast();
		if (before.entries().equals(entries)) {
			return before;
		}
		ChangeSets changeSets = new ChangeSets(session);
		int number = changeSets.next();
		session.update("UPDATE setting SET retired_in = ? WHERE name = ? AND retired_in = ?", number, name(kind),
				RowHistory.OPEN);
		session.update("INSERT INTO setting VALUES (?, ?, ?, ?)", name(kind), String.join("\n", entries), number,
				RowHistory.OPEN);
		changeSets.add(number, "setting", NO_SURVEY, at, person, name(kind),
				"version=%d entries=%d %s".formatted(before.version() + 1, entries.size(), reason).strip());
		return new ListVersion(before.version() + 1, entries);
	}

	private static String name(ListKind kind) {
		return "opinion-" + kind.name().toLowerCase(Locale.ROOT);
	}
}
