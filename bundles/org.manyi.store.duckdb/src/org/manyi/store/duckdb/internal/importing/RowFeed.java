/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A table function of the database that gives the rows of an import, so that they are inserted by all threads at once:
 * many times as fast as the appender, which has one.
 */
public final class RowFeed {

	/** The name of the function; its argument is the number of an offer. */
	static final String FUNCTION = "imported_rows";

	/**
	 * One thread reads a file; more than so many would wait for it, and be missed by those who ask the store meanwhile.
	 */
	private static final int MOST_THREADS = 2;

	private final Map<Long, RowStream> offers = new ConcurrentHashMap<>();
	private final AtomicLong last = new AtomicLong();
	private final int threads;

	/**
	 * @param threads how many the database has, [1, ∞)
	 */
	public RowFeed(int threads) {
		this.threads = Math.min(threads, MOST_THREADS);
	}

	/** Makes the function known to the database of a connection. */
	public void register(Connection connection) throws SQLException {
		try (DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
			function.withName(FUNCTION).withParameter(DuckDBColumnType.BIGINT).withFunction(new Function())
					.register(connection);
		}
	}

	/**
	 * Offers rows until they are {@linkplain #withdraw withdrawn}.
	 *
	 * @return the number by which the function gives them, once
	 */
	long offer(RowStream stream) {
		long number = last.incrementAndGet();
		offers.put(number, stream);
		return number;
	}

	void withdraw(long offer) {
		offers.remove(offer);
	}

	@NonNullByDefault({})
	private final class Function implements DuckDBTableFunction<RowStream, RowStream, RowStream> {

		@Override
		public RowStream bind(DuckDBTableFunctionBindInfo info) {
			RowStream stream = offers.get(info.getParameter(0).getLong());
			if (stream == null) {
				throw new IllegalStateException("rows that nobody offers");
			}
			List<String> columns = stream.columns();
			for (int i = 0; i < columns.size(); i++) {
				info.addResultColumn(columns.get(i),
						i == 2 || i == 3 ? DuckDBColumnType.VARCHAR : DuckDBColumnType.BIGINT);
			}
			return stream;
		}

		@Override
		public RowStream init(DuckDBTableFunctionInitInfo info) {
			info.setMaxThreads(threads);
			return info.getBindData();
		}

		@Override
		public RowStream localInit(DuckDBTableFunctionInitInfo info) {
			return info.getBindData();
		}

		@Override
		public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter writer) {
			RowStream stream = info.getBindData();
			Optional<RowBatch> batch = stream.take();
			long rows = batch.map(taken -> taken.write(writer)).orElse(0L);
			batch.ifPresent(stream::giveBack);
			return rows;
		}
	}
}
