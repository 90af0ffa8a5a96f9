/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource.Connector;

/**
 * Writes backups of a store that is open, one after the other: the copy has one name, in the database and in the
 * folder.
 */
record StoreBackup(OpenStore store) {

	/** Writes a backup to a file that does not exist. */
	void write(Path target, Connector connector, IProgressMonitor monitor) throws EvidenceException {
		store.copying().lock();
		try {
			writeAlone(target, connector, monitor);
		} finally {
			store.copying().unlock();
		}
	}

	private void writeAlone(Path target, Connector connector, IProgressMonitor monitor) throws EvidenceException {
		BackupFile backup = new BackupFile(target.toAbsolutePath());
		backup.refuseToReplace();
		Path copy = store.temporary().resolve("backup.duckdb");
		try {
			Files.createDirectories(store.temporary());
			Files.deleteIfExists(copy);
			copyTo(copy, connector, monitor);
			backup.write(store.files(), copy, monitor);
		} catch (IOException e) {
			throw StoreFailure.READ_ONLY.in(store.files().folder());
		} finally {
			try {
				Files.deleteIfExists(copy);
			} catch (IOException e) {
				// cleared when the workspace is opened next
			}
		}
	}

	private void copyTo(Path copy, Connector connector, IProgressMonitor monitor) throws EvidenceException {
		try (Session session = connector.connect()) {
			session.script("ATTACH '" + copy.toString().replace("'", "''") + "' AS backup (READ_WRITE)");
			try {
				session.script("COPY FROM DATABASE store TO backup", monitor);
			} finally {
				session.script("DETACH backup");
			}
		} catch (SQLException e) {
			throw StoreFailure.of(store.files().folder(), e);
		}
	}
}
