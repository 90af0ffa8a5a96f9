/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.function.Consumer;

/** Rows one after the other, as numbers. */
final class RowBatch {

	/** So many numbers; some two thousand rows of a dozen items. */
	private static final int ROOM = 1 << 15;

	private int[] numbers = new int[ROOM];
	private int used;

	/**
	 * Adds a row. An empty batch makes room for a row of any size.
	 *
	 * @return false where there is no room for it
	 */
	boolean add(ResponseRow row) {
		int size = row.size();
		if (size > numbers.length - used) {
			if (used > 0) {
				return false;
			}
			numbers = new int[size];
		}
		used = row.store(numbers, used);
		return true;
	}

	/**
	 * Takes the rows out.
	 *
	 * @param row  is each of them in turn
	 * @param each called for each of them
	 */
	void drain(ResponseRow row, Consumer<ResponseRow> each) {
		int place = 0;
		while (place < used) {
			place = row.load(numbers, place);
			each.accept(row);
		}
		used = 0;
	}
}
