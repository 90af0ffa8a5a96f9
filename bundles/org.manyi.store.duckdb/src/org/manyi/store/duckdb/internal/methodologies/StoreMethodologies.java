/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.methodologies;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.api.workspace.KeptMethodology;
import org.manyi.store.api.workspace.MethodologyVersions;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.StoreFailure;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.catalog.RuleLog;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource.Connector;

/** The adopted versions of one workspace. */
public final class StoreMethodologies implements MethodologyVersions {

	private static final int NO_SURVEY = 0;

	/** Says which versions are adopted. */
	@FunctionalInterface
	public interface Adopted {

		List<KeptMethodology> of(Session session) throws SQLException;
	}

	private final Connector connector;
	private final Adopted adopted;
	private final Path folder;
	private final Clock clock;
	private final String actor;
	private final Semaphore writing;

	/**
	 * @param folder  of the workspace, for messages
	 * @param actor   the acting person
	 * @param writing held while something is changed
	 */
	public StoreMethodologies(Connector connector, Adopted adopted, Path folder, Clock clock, String actor,
			Semaphore writing) {
		this.connector = connector;
		this.adopted = adopted;
		this.folder = folder;
		this.clock = clock;
		this.actor = actor;
		this.writing = writing;
	}

	@Override
	public List<KeptMethodology> all() throws EvidenceException {
		try (Session session = connector.connect()) {
			return adopted.of(session);
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		}
	}

	@Override
	public DataVersion adopt(ImportRule rule, String reason) throws EvidenceException {
		if (!writing.tryAcquire()) {
			throw new EvidenceException(new LocalizedText("工作区 %s 正在导入或更改。请等它完成。".formatted(folder),
					"Workspace %s is being changed by somebody else. Wait until that is done.".formatted(folder)));
		}
		try (Session session = connector.connect()) {
			ChangeSets changeSets = new ChangeSets(session);
			if (session.number("SELECT COUNT(*) FROM methodology_version WHERE id = ? AND version = ? AND sha256 = ?"
					+ " AND retired_in = ?", rule.id(), rule.version(), rule.sha256(), VersionTable.OPEN) > 0) {
				return new DataVersion(changeSets.latest());
			}
			session.begin();
			int number = changeSets.next();
			session.update(
					"UPDATE methodology_version SET retired_in = ? WHERE id = ? AND version = ? AND retired_in = ?",
					number, rule.id(), rule.version(), VersionTable.OPEN);
			String sha256 = new RuleLog(session).keep(rule);
			session.update("INSERT INTO methodology_version VALUES (?, ?, ?, ?, ?)", rule.id(), rule.version(), sha256,
					number, VersionTable.OPEN);
			changeSets.add(number, "methodology", NO_SURVEY, clock.instant(), actor, reason, rule.id(),
					"version=%s sha256=%s %s".formatted(rule.version(), sha256, reason).strip());
			session.commit();
			return new DataVersion(number);
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		} finally {
			writing.release();
		}
	}
}
