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
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class SessionTest {

	@Test
	void nothingIsBegunInAStoreThatIsReadAlone() throws SQLException {
		Path folder = Path.of("surveys");
		try (Session session = new Session(
				(DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", new Properties()), true, number -> {
				}, () -> {
				})) {
			SQLException refused = assertThrows(SQLException.class, session::begin);
			assertEquals(StoreFailure.READ_ONLY.in(folder).reason(), StoreFailure.of(folder, refused).reason());
		}
	}
}
