/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBDriver;
import org.manyi.store.api.EvidenceException;

/**
 * Tells a store whose end is missing from one that ends with free blocks, which the database counts before it first
 * writes them. Looks at the file without changing it.
 */
final class UsedBlocks {

	/** The tables have no indexes, whose blocks these would not name. */
	private static final String OF_TABLE = "SELECT COALESCE(MAX(GREATEST(block_id, "
			+ "COALESCE(LIST_MAX(additional_block_ids), -1))), -1)"
			+ " FROM pragma_storage_info(?)";
	private static final String OF_METADATA = "SELECT COALESCE(MAX(block_id), -1) FROM pragma_metadata_info()"
			+ " WHERE free_blocks < total_blocks";

	private UsedBlocks() {
	}

	/**
	 * @throws EvidenceException when a block in use is not in the file
	 * @throws SQLException      when the database cannot tell
	 */
	static void check(StoreFiles files, StoreSettings settings, StoreHeader header)
			throws SQLException, EvidenceException {
		try (Connection database = new DuckDBDriver().connect("jdbc:duckdb:" + files.store(),
				settings.reading(files.temporary()))) {
			if (last(database) >= header.there()) {
				throw StoreFailure.DAMAGED.in(files.folder());
			}
		}
	}

	/** The number of the last block in use, [-1, ∞). */
	private static long last(Connection database) throws SQLException {
		long last = -1;
		try (Statement statement = database.createStatement();
				ResultSet metadata = statement.executeQuery(OF_METADATA)) {
			metadata.next();
			last = metadata.getLong(1);
		}
		try (PreparedStatement statement = database.prepareStatement(OF_TABLE)) {
			for (String table : tables(database)) {
				statement.setString(1, table);
				try (ResultSet blocks = statement.executeQuery()) {
					blocks.next();
					last = Math.max(last, blocks.getLong(1));
				}
			}
		}
		return last;
	}

	private static List<String> tables(Connection database) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (Statement statement = database.createStatement();
				ResultSet names = statement
						.executeQuery("SELECT table_name FROM duckdb_tables() WHERE NOT temporary")) {
			while (names.next()) {
				tables.add(names.getString(1));
			}
		}
		return tables;
	}
}
