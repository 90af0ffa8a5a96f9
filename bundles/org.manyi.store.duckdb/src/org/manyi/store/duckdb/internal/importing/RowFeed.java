/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
 * A table function of the database that gives the rows of an import, so that they are inserted by all threads at once: many times
 * as fast as the appender, which has one.
 */
public final class RowFeed {

	/** The name of the function; its argument is the number of an offer. */
	static final String FUNCTION = "imported_rows";

	private final Map<Long, Offer> offers = new ConcurrentHashMap<>();
	private final AtomicLong last = new AtomicLong();
	private final int threads;

	/**
	 * @param threads how many take rows at once, [1, ∞)
	 */
	public RowFeed(int threads) {
		this.threads = threads;
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
	long offer(List<RowBatch> batches, int numbers, int codes) {
		long number = last.incrementAndGet();
		offers.put(number, new Offer(List.copyOf(batches), numbers, codes, new AtomicInteger()));
		return number;
	}

	void withdraw(long offer) {
		offers.remove(offer);
	}

	/** The names of the columns, in order. */
	static List<String> columns(int numbers, int codes) {
		List<String> columns = new ArrayList<>(List.of("response", "row_number", "response_id", "customer"));
		for (int i = 0; i < numbers; i++) {
			columns.add("number_" + i);
		}
		for (int i = 0; i < codes; i++) {
			columns.add("code_" + i);
		}
		return columns;
	}

	private record Offer(List<RowBatch> batches, int numbers, int codes, AtomicInteger taken) {

		Optional<RowBatch> next() {
			int place = taken.getAndIncrement();
			return place < batches.size() ? Optional.of(batches.get(place)) : Optional.empty();
		}
	}

	@NonNullByDefault({})
	private final class Function implements DuckDBTableFunction<Offer, Offer, Offer> {

		@Override
		public Offer bind(DuckDBTableFunctionBindInfo info) {
			Offer offer = offers.get(info.getParameter(0).getLong());
			if (offer == null) {
				throw new IllegalStateException("rows that nobody offers");
			}
			List<String> columns = columns(offer.numbers, offer.codes);
			for (int i = 0; i < columns.size(); i++) {
				info.addResultColumn(columns.get(i), type(i, offer));
			}
			return offer;
		}

		private DuckDBColumnType type(int column, Offer offer) {
			if (column < 2) {
				return DuckDBColumnType.BIGINT;
			}
			if (column < 4) {
				return DuckDBColumnType.VARCHAR;
			}
			return column < 4 + offer.numbers ? DuckDBColumnType.INTEGER : DuckDBColumnType.UTINYINT;
		}

		@Override
		public Offer init(DuckDBTableFunctionInitInfo info) {
			info.setMaxThreads(threads);
			return info.getBindData();
		}

		@Override
		public Offer localInit(DuckDBTableFunctionInitInfo info) {
			return info.getBindData();
		}

		@Override
		public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter writer) {
			Offer offer = info.getBindData();
			return offer.next().map(batch -> batch.write(writer)).orElse(0L);
		}
	}
}
