/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

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
	private final int[][] numbers;
	private final byte[][] codes;
	private int size;

	/**
	 * @param numbers how many columns of numbers
	 * @param codes   how many columns of codes
	 */
	RowBatch(int numbers, int codes) {
		this.numbers = new int[numbers][ROWS];
		this.codes = new byte[codes][ROWS];
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
		size++;
	}

	/** Sets a number of the row added last. */
	void number(int column, int value) {
		numbers[column][size - 1] = value;
	}

	/** Sets a code of the row added last. */
	void code(int column, byte value) {
		codes[column][size - 1] = value;
	}

	/** Writes all rows, in the order of {@link RowFeed#columns}. */
	long write(DuckDBDataChunkWriter writer) {
		write(writer.vector(0), responses);
		write(writer.vector(1), rowNumbers);
		write(writer.vector(2), ids);
		write(writer.vector(3), customers);
		int column = 4;
		for (int[] values : numbers) {
			DuckDBWritableVector vector = writer.vector(column++);
			for (int row = 0; row < size; row++) {
				vector.setInt(row, values[row]);
			}
		}
		for (byte[] values : codes) {
			DuckDBWritableVector vector = writer.vector(column++);
			for (int row = 0; row < size; row++) {
				vector.setUint8(row, values[row]);
			}
		}
		return size;
	}

	private void write(DuckDBWritableVector vector, long[] values) {
		for (int row = 0; row < size; row++) {
			vector.setLong(row, values[row]);
		}
	}

	private void write(DuckDBWritableVector vector, String[] values) {
		for (int row = 0; row < size; row++) {
			vector.setString(row, values[row]);
		}
	}
}
