/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationFile;
import org.manyi.store.api.population.PopulationRow;
import org.manyi.store.api.population.PopulationTable;
import org.manyi.store.api.population.Populations;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.StoreFailure;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource.Connector;

/** The populations of one workspace. */
public final class PopulationStore implements Populations {

	private final Connector connector;
	private final Path folder;
	private final Clock clock;
	private final String actor;
	private final Semaphore writing;

	/**
	 * @param folder  of the workspace, for messages
	 * @param actor   the acting person
	 * @param writing held while something is changed
	 */
	public PopulationStore(Connector connector, Path folder, Clock clock, String actor, Semaphore writing) {
		this.connector = connector;
		this.folder = folder;
		this.clock = clock;
		this.actor = actor;
		this.writing = writing;
	}

	@Override
	public <E extends PopulationEntry> List<E> entries(Class<E> type, DataVersion version) throws EvidenceException {
		return read(type, "added_in <= %d AND retired_in > %1$d".formatted(version.number()),
				(table, row, surveys) -> type.cast(table.entry(row, surveys)));
	}

	@Override
	public <E extends PopulationEntry> List<PopulationRow<E>> history(Class<E> type) throws EvidenceException {
		return read(type, "1 = 1", (table, row, surveys) -> {
			int columns = table.columns().size();
			int retired = row.getInt(columns + 2);
			return new PopulationRow<>(type.cast(table.entry(row, surveys)), new DataVersion(row.getInt(columns + 1)),
					retired == StoredDay.OPEN ? Optional.empty() : Optional.of(new DataVersion(retired)));
		});
	}

	/** Reads a row. */
	@FunctionalInterface
	private interface Reader<T> {

		T read(EntryTable table, ResultSet row, SurveyNumbers surveys) throws SQLException;
	}

	private <T> List<T> read(Class<? extends PopulationEntry> type, String condition, Reader<T> reader)
			throws EvidenceException {
		EntryTable table = EntryTable.of(type);
		try (Session session = connector.connect()) {
			SurveyNumbers surveys = SurveyNumbers.load(session);
			return session.list("SELECT %s, added_in, retired_in FROM %s WHERE %s ORDER BY %s, added_in".formatted(
					String.join(", ", table.columns()), table.table(), condition, String.join(", ", table.key())),
					row -> reader.read(table, row, surveys));
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}

	@Override
	public PopulationChange put(List<? extends PopulationEntry> entries, String reason) throws EvidenceException {
		return change(reason, change -> change.put(entries), (session, made, now) -> made.isChange());
	}

	@Override
	public PopulationChange remove(List<? extends PopulationEntry> entries, String reason) throws EvidenceException {
		return change(reason, change -> change.remove(entries), (session, made, now) -> made.isChange());
	}

	@Override
	public PopulationChange importTable(PopulationTable table, boolean dryRun) throws EvidenceException {
		return change(PopulationFileLog.detail(table), change -> change.put(table.entries()),
				(session, made, now) -> !dryRun && keep(session, table, made, now));
	}

	private boolean keep(Session session, PopulationTable table, PopulationChange made, Instant now)
			throws SQLException {
		PopulationFileLog files = new PopulationFileLog(session);
		List<Reject> rejects = table.rejects(made.refusals());
		if (!made.isChange()) {
			return files.addUnchanged(table, rejects, now, actor, made.version().number());
		}
		files.add(table, rejects, now, actor, made.version().number());
		return true;
	}

	@Override
	public List<PopulationFile> files() throws EvidenceException {
		try (Session session = connector.connect()) {
			return new PopulationFileLog(session).all();
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}

	@Override
	public List<Reject> rejects(long file) throws EvidenceException {
		try (Session session = connector.connect()) {
			return new PopulationFileLog(session).rejects(file);
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}

	/** Prepares a change. */
	@FunctionalInterface
	private interface Preparation {

		void prepare(EntryChange change);
	}

	/** Decides whether a change that was written is kept, and writes what goes with it. */
	@FunctionalInterface
	private interface Ending {

		boolean keeps(Session session, PopulationChange made, Instant now) throws SQLException;
	}

	private PopulationChange change(String reason, Preparation preparation, Ending ending) throws EvidenceException {
		if (!writing.tryAcquire()) {
			throw new EvidenceException(new LocalizedText("工作区 %s 正在导入或更改。请等它完成。".formatted(folder),
					"Workspace %s is being changed by somebody else. Wait until that is done.".formatted(folder)));
		}
		try (Session session = connector.connect()) {
			session.begin();
			boolean kept = false;
			try {
				EntryChange change = new EntryChange(session, EntryBook.load(session));
				preparation.prepare(change);
				Instant now = clock.instant();
				PopulationChange made = change.write(now, actor, reason);
				if (ending.keeps(session, made, now)) {
					session.commit();
					kept = true;
				}
				return made;
			} finally {
				if (!kept) {
					session.rollback();
				}
			}
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		} finally {
			writing.release();
		}
	}
}
