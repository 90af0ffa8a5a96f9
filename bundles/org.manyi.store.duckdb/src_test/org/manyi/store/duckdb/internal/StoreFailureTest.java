/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.store.api.EvidenceException;

/** What the database says of disks and files, told to its user. */
class StoreFailureTest {

	private static final Path FOLDER = Path.of("workspace");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"IO Error: Could not write all bytes to file \"store.duckdb\": wanted=262144 wrote=4096 | FULL",
			"IO Error: Could not write file \"store.duckdb.wal\": No space left on device | FULL",
			"IO Error: Cannot open file \"store.duckdb\": Permission denied | READ_ONLY",
			"Out of Memory Error: failed to allocate data of size 256.0 KiB | MEMORY",
			"IO Error: Could not read from file \"store.duckdb\": Input/output error | GONE",
			"IO Error: Corrupt database file: computed checksum 1 does not match stored checksum 2 in block "
					+ "| DAMAGED" })
	void isToldByItsWords(String words, StoreFailure failure) {
		EvidenceException told = StoreFailure.of(FOLDER, new SQLException(words));
		assertEquals(failure.in(FOLDER).reason(), told.reason());
	}

	@Test
	void keepsWhatItDoesNotKnow() {
		EvidenceException told = StoreFailure.of(FOLDER, new SQLException("Binder Error: no such thing\nmore"));
		assertEquals("The store of workspace workspace reports: Binder Error: no such thing", told.getMessage());
	}

	@Test
	void aCancelledStatementIsNoFailure() {
		assertThrows(OperationCanceledException.class,
				() -> StoreFailure.of(FOLDER, new SQLException("INTERRUPT Error: Interrupted!")));
	}
}
