/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ResponseKey;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.catalog.ImportLog;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.SurveyCatalog;
import org.manyi.store.duckdb.internal.decisions.FrozenMonths.Submission;

/** All changes of a store with what each one did. */
final class HistoryReader {

	private final Map<Integer, List<ResponseKey>> excluded = new HashMap<>();
	private final Map<Integer, List<ResponseKey>> included = new HashMap<>();
	private final Map<Integer, Correction> corrected = new HashMap<>();
	private final Map<Integer, Submission> frozen = new HashMap<>();
	private final Map<Long, ImportRecord> imported = new HashMap<>();
	private final ChangeHeads heads;

	HistoryReader(Session session) throws SQLException {
		heads = new ChangeHeads(session);
		long version = new ChangeSets(session).latest();
		SurveyCatalog catalog = new SurveyCatalog(session);
		for (String id : catalog.ids()) {
			StoredSurvey survey = catalog.find(id, version).orElseThrow();
			for (ExclusionLog.Entry entry : new ExclusionLog(session, survey).all()) {
				if (entry.addedIn() == entry.decidedIn()) {
					put(excluded, entry.addedIn(), entry.response());
				}
				put(included, entry.retiredIn(), entry.response());
			}
			for (Correction correction : new CorrectionLog(session, survey).all(heads)) {
				corrected.put((int) correction.since().number(), correction);
			}
			new FrozenMonths(session, survey).all(version)
					.forEach(submission -> frozen.put(submission.changeSet(), submission));
		}
		new ImportLog(session).all().forEach(record -> imported.put(record.version().number(), record));
	}

	private static void put(Map<Integer, List<ResponseKey>> responses, int changeSet, ResponseKey response) {
		responses.computeIfAbsent(changeSet, added -> new ArrayList<>()).add(response);
	}

	/** The latest first. */
	List<Change> changes() {
		List<Change> changes = new ArrayList<>();
		heads.all().forEach(entry -> changes.add(change(entry)));
		return changes;
	}

	/** One of them. */
	Change change(int number) {
		return changes().stream().filter(change -> change.head().version().number() == number).findFirst()
				.orElseThrow();
	}

	private Change change(ChangeHeads.Entry entry) {
		ChangeHead head = entry.head();
		int number = (int) head.version().number();
		return ChangeKind.of(entry.kind()).<Change>map(kind -> switch (kind) {
		case IMPORT -> new Change.Imported(head, imported.get(head.version().number()));
		case EXCLUDE -> new Change.Excluded(head, excluded.getOrDefault(number, List.of()));
		case INCLUDE -> new Change.Included(head, included.getOrDefault(number, List.of()));
		case CORRECT -> new Change.Corrected(head, corrected.get(number));
		case FREEZE -> {
			Submission submission = frozen.get(number);
			yield new Change.Frozen(head, FrozenMonths.month(submission.month()),
					new DataVersion(submission.submitted()));
		}
		}).orElseGet(() -> new Change.Other(head, entry.kind()));
	}
}
