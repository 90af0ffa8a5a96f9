/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Semaphore;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.WorkspaceSettings;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource.Connector;

/** The settings of one workspace, with their history. */
final class StoreSettingTable implements WorkspaceSettings {

	private static final String SMALL_GROUPS = "small-groups";
	private static final int OPEN = Integer.MAX_VALUE;
	private static final int NO_SURVEY = 0;

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
	StoreSettingTable(Connector connector, Path folder, Clock clock, String actor, Semaphore writing) {
		this.connector = connector;
		this.folder = folder;
		this.clock = clock;
		this.actor = actor;
		this.writing = writing;
	}

	@Override
	public int smallGroupThreshold() throws EvidenceException {
		try (Session session = connector.connect()) {
			return threshold(session);
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}

	private static int threshold(Session session) throws SQLException {
		return session.first("SELECT value FROM setting WHERE name = ? AND retired_in = ?", row -> row.getString(1),
				SMALL_GROUPS, OPEN).map(Integer::valueOf).orElse(EvidenceQuery.DEFAULT_THRESHOLD);
	}

	@Override
	public DataVersion setSmallGroupThreshold(int threshold, String reason) throws EvidenceException {
		if (threshold < 1) {
			throw new EvidenceException(new LocalizedText("小样本界限至少是 1，不能是 %d。".formatted(threshold),
					"The threshold of small groups is at least 1 and cannot be %d.".formatted(threshold)));
		}
		if (!writing.tryAcquire()) {
			throw new EvidenceException(new LocalizedText("工作区 %s 正在导入或更改。请等它完成。".formatted(folder),
					"Workspace %s is being changed by somebody else. Wait until that is done.".formatted(folder)));
		}
		try (Session session = connector.connect()) {
			ChangeSets changeSets = new ChangeSets(session);
			if (threshold(session) == threshold) {
				return new DataVersion(changeSets.latest());
			}
			session.begin();
			int number = changeSets.next();
			session.update("UPDATE setting SET retired_in = ? WHERE name = ? AND retired_in = ?", number, SMALL_GROUPS,
					OPEN);
			session.update("INSERT INTO setting VALUES (?, ?, ?, ?)", SMALL_GROUPS, String.valueOf(threshold), number,
					OPEN);
			changeSets.add(number, "setting", NO_SURVEY, clock.instant(), actor, SMALL_GROUPS,
					"threshold=%d %s".formatted(threshold, reason).strip());
			session.commit();
			return new DataVersion(number);
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		} finally {
			writing.release();
		}
	}
}
