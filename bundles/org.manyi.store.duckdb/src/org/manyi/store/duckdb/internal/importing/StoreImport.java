/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ImportOrder;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.StoreFailure;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.catalog.ImportLog;
import org.manyi.store.duckdb.internal.catalog.RuleLog;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.catalog.SurveyCatalog;
import org.manyi.store.duckdb.internal.decisions.AmendmentLog;
import org.manyi.store.duckdb.internal.decisions.CarriedDecisions;
import org.manyi.store.duckdb.internal.decisions.CubeDelta;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** An import: one transaction of the database from its first row to its record. */
public final class StoreImport implements ImportTransaction {

	private final Session session;
	private final Path folder;
	private final ImportOrder order;
	private final String person;
	private final Instant now;
	private final Runnable end;
	private final int changeSet;
	private final int number;
	private final StoredSurvey survey;
	private final boolean firstOfSurvey;
	private final ResponseWriter writer;
	private long accepted;
	private long rejected;
	private long invalid;
	private boolean closed;

	/**
	 * Begins.
	 *
	 * @param session of its own, closed with the import
	 * @param feed    of the database
	 * @param folder  of the workspace, for messages
	 * @param end     called when it is over, whether it was kept or not
	 */
	public StoreImport(Session session, RowFeed feed, Path folder, ImportOrder order, String person, Clock clock,
			Runnable end) throws SQLException, EvidenceException {
		this.session = session;
		this.folder = folder;
		this.order = order;
		this.person = person;
		this.end = end;
		now = clock.instant();
		session.begin();
		changeSet = new ChangeSets(session).next();
		number = (int) session.number("SELECT COALESCE(MAX(import), 0) + 1 FROM import");
		survey = prepareSurvey();
		StoredQuestionnaire questionnaire = survey.questionnaires().getLast();
		int[] sourcePlaces = new int[survey.items()];
		Arrays.fill(sourcePlaces, -1);
		List<Item> given = order.survey().questionnaire().items();
		for (int i = 0; i < given.size(); i++) {
			sourcePlaces[survey.placeOf(given.get(i).id())] = i;
		}
		long before = 0;
		long responses = 0;
		for (StoredQuestionnaire earlier : survey.questionnaires()) {
			before += session.number("SELECT COUNT(*) FROM " + Migrations.table(earlier.number()));
		}
		firstOfSurvey = before == 0;
		for (long last : session.list("SELECT questionnaire FROM questionnaire", row -> row.getLong(1))) {
			responses = Math.max(responses, session
					.number("SELECT COALESCE(MAX(response), 0) FROM " + Migrations.table((int) last)));
		}
		writer = new ResponseWriter(session, feed, survey, questionnaire, sourcePlaces, number, changeSet,
				responses + 1);
	}

	private StoredSurvey prepareSurvey() throws SQLException, EvidenceException {
		SurveyCatalog catalog = new SurveyCatalog(session);
		SurveyDescription wanted = order.survey();
		Optional<StoredSurvey> known = catalog.find(wanted.id(), changeSet);
		if (known.isEmpty()) {
			catalog.add(wanted, changeSet);
			known = catalog.find(wanted.id(), changeSet);
		}
		StoredSurvey found = known.orElseThrow();
		requireSameScale(found, wanted.questionnaire());
		List<Item> added = wanted.questionnaire().items().stream().filter(item -> found.placeOf(item.id()) < 0)
				.toList();
		if (added.isEmpty() && !found.questionnaires().isEmpty()) {
			return found;
		}
		catalog.addItems(found, added, changeSet);
		return catalog.find(wanted.id(), changeSet).orElseThrow();
	}

	private void requireSameScale(StoredSurvey found, Questionnaire wanted) throws EvidenceException {
		List<Integer> kept = scores(found.description().questionnaire());
		List<Integer> given = scores(wanted);
		if (!kept.equals(given)) {
			throw new EvidenceException(new LocalizedText(
					"调查 %s 的评价等级是 %s，这次导入用的是 %s，不能放在同一调查里。请导入到另一个调查。".formatted(order.survey().id(), kept, given),
					("Survey %s has the levels %s, this import has %s; they cannot be counted together. Import into "
							+ "another survey.")
							.formatted(order.survey().id(), kept, given)));
		}
	}

	private static List<Integer> scores(Questionnaire questionnaire) {
		return questionnaire.scale().levels().stream().map(level -> level.score()).toList();
	}

	@Override
	public void accept(CodedResponse response) throws EvidenceException {
		try {
			writer.write(response);
			accepted++;
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}

	@Override
	public void reject(Reject reject) throws EvidenceException {
		try {
			writer.reject(number, reject);
			if (reject.column().isPresent()) {
				invalid++;
			} else {
				rejected++;
			}
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}

	@Override
	public ImportRecord commit() throws EvidenceException {
		try {
			ImportRecord record = settle();
			new ImportLog(session).add(record, survey.number(), order.duplicates());
			new RuleLog(session).add(number, order.rules());
			new ChangeSets(session).add(changeSet, "import", survey.number(), now, person, order.survey().id(),
					ImportLog.detail(record) + RuleLog.detail(order.rules()));
			new AmendmentLog(session, survey).record(changeSet);
			session.commit();
			checkpoint();
			return record;
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		} finally {
			close();
		}
	}

	@Override
	public ImportRecord rehearse() throws EvidenceException {
		try {
			return settle();
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		} finally {
			close();
		}
	}

	/** Writes what is left, and retires what does not count any more. */
	private ImportRecord settle() throws SQLException, EvidenceException {
		writer.complete();
		List<Integer> earlier = earlierReadings();
		long replaced = earlier.isEmpty() ? 0 : replace(earlier);
		long superseded = settleDuplicates(earlier.isEmpty() ? number : earlier.getFirst());
		if (replaced + superseded > 0) {
			new CubeDelta(session, survey, changeSet).subtractRetired();
		}
		return new ImportRecord(number, order.survey().id(), order.file(), now, person, new DataVersion(changeSet),
				accepted + rejected, accepted, rejected, invalid, superseded);
	}

	/** The imports of the same file, the latest last. */
	private List<Integer> earlierReadings() throws SQLException {
		return session.list("SELECT import FROM import WHERE survey = ? AND sha256 = ? ORDER BY import",
				row -> row.getInt(1), survey.number(), order.file().sha256());
	}

	/**
	 * The same file read by another mapping takes the place of what was read of it before; decisions on its rows stay
	 * in force.
	 *
	 * @return how many rows were retired at least
	 */
	private long replace(List<Integer> earlier) throws SQLException {
		String imports = earlier.stream().map(String::valueOf).collect(Collectors.joining(", "));
		long retired = 0;
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			retired += session.update("UPDATE %s SET retired_in = %d WHERE import IN (%s) AND retired_in > %2$d"
					.formatted(Migrations.table(questionnaire.number()), changeSet, imports));
		}
		return retired + new CarriedDecisions(session, survey, changeSet, earlier, number).carry();
	}

	/**
	 * @param turn the number of the first import of the file
	 */
	private long settleDuplicates(int turn) throws SQLException, EvidenceException {
		if (firstOfSurvey && writer.hasDistinctIds()) {
			return 0;
		}
		return new Duplicates(session, survey, changeSet, number, turn).settle(order.duplicates());
	}

	private void checkpoint() {
		try {
			session.script("CHECKPOINT");
		} catch (SQLException e) {
			// kept all the same: the log beside the file holds it until the next checkpoint
		}
	}

	@Override
	public void close() {
		if (closed) {
			return;
		}
		closed = true;
		writer.close();
		try (session) {
			session.rollback();
			// gives the disk back what was written of rows that are not kept
			checkpoint();
		} catch (SQLException e) {
			// nothing was kept, and the connection is gone with what it held
		} finally {
			end.run();
		}
	}
}
