/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.AlreadyImportedException;
import org.manyi.store.api.workspace.ImportOrder;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.SourceFile;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource.Connector;
import org.manyi.store.duckdb.internal.importing.StoreImport;

/**
 * Begins imports into a store, one at a time.
 *
 * @param actor the acting person, for the audit record
 */
record ImportOpening(OpenStore store, Clock clock, String actor) {

	/** Tells what was imported before. */
	@FunctionalInterface
	interface Earlier {

		/** The latest import of a file with that SHA-256 into the survey. */
		Optional<ImportRecord> importOf(String surveyId, String sha256) throws EvidenceException;
	}

	/**
	 * Begins an import; nobody else begins one until it has ended.
	 *
	 * @throws AlreadyImportedException when the same file was imported before and would be read alike
	 */
	ImportTransaction open(ImportOrder order, Earlier earlier, Connector connector) throws EvidenceException {
		if (store.isReadOnly()) {
			throw StoreFailure.READ_ONLY.in(store.files().folder());
		}
		if (!store.writing().tryAcquire()) {
			throw new EvidenceException(new LocalizedText(
					"工作区 %s 正在导入另一个文件。请等它完成。".formatted(store.files().folder()),
					"Another import into workspace %s is under way. Wait until it is done."
							.formatted(store.files().folder())));
		}
		boolean begun = false;
		try {
			refuseTwice(order, earlier);
			Session session = connector.connect();
			try {
				StoreImport transaction = new StoreImport(session, store.feed(), store.files().folder(), order, actor,
						clock, store.writing()::release);
				begun = true;
				return transaction;
			} finally {
				if (!begun) {
					session.close();
				}
			}
		} catch (SQLException e) {
			throw StoreFailure.of(store.files().folder(), e);
		} finally {
			if (!begun) {
				store.writing().release();
			}
		}
	}

	/** Asked by whoever may write, so that nobody else imports the file meanwhile. */
	private static void refuseTwice(ImportOrder order, Earlier earlier) throws EvidenceException {
		Optional<ImportRecord> before = earlier.importOf(order.survey().id(), order.file().sha256());
		if (before.isPresent() && readsAlike(before.get().file(), order.file())) {
			throw new AlreadyImportedException(new LocalizedText(
					"文件 %s 已在 %s 导入过调查 %s，没有任何改变。".formatted(order.file().path(), before.get().at(),
							order.survey().id()),
					"%s was imported into survey %s before, at %s. Nothing was changed.".formatted(order.file().path(),
							order.survey().id(), before.get().at())),
					before.get());
		}
	}

	private static boolean readsAlike(SourceFile before, SourceFile now) {
		return before.mappingId().equals(now.mappingId()) && before.mappingVersion() == now.mappingVersion()
				&& before.format().equals(now.format()) && before.readOptions().equals(now.readOptions());
	}
}
