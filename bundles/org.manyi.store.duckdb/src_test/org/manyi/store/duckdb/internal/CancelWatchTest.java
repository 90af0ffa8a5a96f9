/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/** A query ends when its monitor is cancelled. */
@NonNullByDefault({})
class CancelWatchTest {

	/** Would take years. */
	private static final String ENDLESS = "SELECT SUM(a.range * b.range) FROM range(1000000000) a, range(1000000000) b";

	@Test
	void theSimplestMonitorIsWatchedLikeAnyOther() throws SQLException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		try (Session session = new Session(
				(DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", new Properties()), false, number -> {
				}, () -> {
				})) {
			Thread cancelling = Thread.ofVirtual().unstarted(() -> monitor.setCanceled(true));
			assertThrows(SQLException.class, () -> {
				cancelling.start();
				session.each(ENDLESS, monitor, row -> {
				});
			});
			assertThrows(SQLException.class, () -> session.script("CREATE TABLE endless AS " + ENDLESS, monitor));
		}
	}
}
