/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;
import org.manyi.store.api.workspace.CodedResponse;

/** As many responses as the database takes at once, column by column. */
final class RowBatch {

	/** The database's own measure. */
	static final int ROWS = 2048;

	private final long[] responses = new long[ROWS];
	private final long[] rowNumbers = new long[ROWS];
	private final String[] ids = new String[ROWS];
	private final String[] customers = new String[ROWS];
	private final long[][] values;
	private final RowLayout layout;
	private int size;

	RowBatch(RowLayout layout) {
		this.layout = layout;
		values = new long[layout.values()][ROWS];
	}

	/** The names of the columns, in order. */
	static List<String> columns(RowLayout layout) {
		List<String> columns = new ArrayList<>(List.of("response", "row_number", "response_id", "customer"));
		columns.addAll(layout.columns());
		return columns;
	}

	boolean isFull() {
		return size == ROWS;
	}

	void clear() {
		size = 0;
	}

	/** Adds a row; its numbers and codes are set by the other methods. */
	void add(long response, CodedResponse source, String id, String customer) {
		responses[size] = response;
		rowNumbers[size] = source.row();
		ids[size] = id;
		customers[size] = customer;
		for (long[] column : values) {
			column[size] = 0;
		}
		size++;
	}

	/** Sets a number of the row added last, once. */
	void number(int place, int number) {
		values[RowLayout.valueOfNumber(place)][size - 1] |= RowLayout.number(place, number);
	}

	/** Sets a code of the row added last, once. */
	void code(int place, byte code) {
		values[layout.valueOfCode(place)][size - 1] |= RowLayout.code(place, code);
	}

	/** Writes all rows, in the order of {@link #columns}. */
	long write(DuckDBDataChunkWriter writer) {
		write(writer.vector(0), responses);
		write(writer.vector(1), rowNumbers);
		write(writer.vector(2), ids);
		write(writer.vector(3), customers);
		int column = 4;
		for (long[] packed : values) {
			write(writer.vector(column++), packed);
		}
		return size;
	}

	private void write(DuckDBWritableVector vector, long[] values) {
		for (int row = 0; row < size; row++) {
			vector.setLong(row, values[row]);
		}
	}

	private void write(DuckDBWritableVector vector, String[] values) {
		vector.setStrings(0, size == ROWS ? values : Arrays.copyOf(values, size));
	}
}
