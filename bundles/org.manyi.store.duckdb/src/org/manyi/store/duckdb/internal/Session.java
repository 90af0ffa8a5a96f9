/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.eclipse.core.runtime.IProgressMonitor;

/** One connection to a store, used by one thread at a time. */
public final class Session implements AutoCloseable {

	private final DuckDBConnection connection;
	private final boolean readOnly;
	private final LongConsumer changed;
	private final Runnable end;
	private long changeSet;
	private boolean closed;
	private boolean inTransaction;

	/**
	 * @param readOnly whether the store is open to be read alone
	 * @param changed  told the number of a change set, after it was committed
	 * @param end      run when the session is closed
	 */
	Session(DuckDBConnection connection, boolean readOnly, LongConsumer changed, Runnable end) {
		this.readOnly = readOnly;
		this.connection = connection;
		this.changed = changed;
		this.end = end;
	}

	/** Reads one row. */
	@FunctionalInterface
	public interface Row<T> {

		T read(ResultSet row) throws SQLException;
	}

	/** Takes one row. */
	@FunctionalInterface
	public interface RowConsumer {

		void accept(ResultSet row) throws SQLException;
	}

	/** From here on nothing is kept until {@link #commit}. */
	public void begin() throws SQLException {
		if (readOnly) {
			// not every way to write says so by itself
			throw new SQLException("the store is open in read-only mode");
		}
		connection.setAutoCommit(false);
		inTransaction = true;
	}

	public void commit() throws SQLException {
		// one that fails ends the transaction as well
		inTransaction = false;
		connection.commit();
		connection.setAutoCommit(true);
		if (changeSet > 0) {
			changed.accept(changeSet);
			changeSet = 0;
		}
	}

	/** Notes that the transaction holds this change set. */
	public void holds(long number) {
		changeSet = number;
	}

	/** Takes back what was changed since {@link #begin}; nothing where the transaction has ended. */
	public void rollback() throws SQLException {
		changeSet = 0;
		if (inTransaction) {
			inTransaction = false;
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	/** Adds rows to a table faster than statements do. */
	public DuckDBAppender appender(String table) throws SQLException {
		return connection.createAppender(table);
	}

	/**
	 * Changes something.
	 *
	 * @return how many rows were changed
	 */
	public long update(String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = prepared(sql, values)) {
			return statement.executeLargeUpdate();
		}
	}

	/** Runs statements that end with a semicolon. */
	public void script(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** The same; they end when the monitor is cancelled. */
	public void script(String sql, IProgressMonitor monitor) throws SQLException {
		try (Statement statement = connection.createStatement();
				CancelWatch watch = new CancelWatch(statement, monitor)) {
			statement.execute(sql);
		}
	}

	public <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
		List<T> rows = new ArrayList<>();
		try (PreparedStatement statement = prepared(sql, values); ResultSet result = statement.executeQuery()) {
			while (result.next()) {
				rows.add(row.read(result));
			}
		}
		return rows;
	}

	public <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
		return list(sql, row, values).stream().findFirst();
	}

	/** The number that a query of one row and one column gives. */
	public long number(String sql, Object... values) throws SQLException {
		return first(sql, row -> row.getLong(1), values)
				.orElseThrow(() -> new SQLException("no row from: " + sql));
	}

	/** Takes every row of a query; the query ends when the monitor is cancelled. */
	public void each(String sql, IProgressMonitor monitor, RowConsumer consumer, Object... values) throws SQLException {
		try (PreparedStatement statement = prepared(sql, values);
				CancelWatch watch = new CancelWatch(statement, monitor)) {
			each(statement, consumer);
		}
	}

	/** Takes every row of a query. */
	public void each(String sql, RowConsumer consumer, Object... values) throws SQLException {
		try (PreparedStatement statement = prepared(sql, values)) {
			each(statement, consumer);
		}
	}

	private static void each(PreparedStatement statement, RowConsumer consumer) throws SQLException {
		try (ResultSet result = statement.executeQuery()) {
			while (result.next()) {
				consumer.accept(result);
			}
		}
	}

	private PreparedStatement prepared(String sql, Object... values) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		boolean ready = false;
		try {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			ready = true;
			return statement;
		} finally {
			if (!ready) {
				statement.close();
			}
		}
	}

	@Override
	public void close() throws SQLException {
		if (closed) {
			return;
		}
		closed = true;
		try {
			connection.close();
		} finally {
			end.run();
		}
	}
}
