/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * One expert's pairwise judgments (判断矩阵): how many times as important the row's item is as the column's.
 *
 * @param expert  who judged; a role, not a person's name
 * @param itemIds the n items of rows and columns, each once, at least one
 * @param matrix  n rows of n entries, every entry above 0; whether they contradict each other {@link #isReciprocal}
 *                says
 */
public record Judgments(String expert, List<String> itemIds, List<List<Rational>> matrix) {

	/**
	 * How far the smaller of two judgments may be from the reciprocal of the larger, so that 0.33 may be written for
	 * 1/3; the larger one counts.
	 */
	private static final Rational ROUNDED = Rational.of(5, 1000);

	public Judgments {
		itemIds = List.copyOf(itemIds);
		matrix = matrix.stream().map(List::copyOf).toList();
		int size = itemIds.size();
		if (size == 0 || matrix.size() != size || matrix.stream().anyMatch(row -> row.size() != size)) {
			throw new IllegalArgumentException("judgments of " + size + " items are " + size + " rows of as many");
		}
		if (new HashSet<>(itemIds).size() < size) {
			throw new IllegalArgumentException("an item stands twice: " + itemIds);
		}
		if (matrix.stream().flatMap(List::stream).anyMatch(entry -> entry.signum() <= 0)) {
			throw new IllegalArgumentException("a judgment is above 0");
		}
	}

	/**
	 * The whole matrix from its upper triangle: 1 on the diagonal, the reciprocals below it.
	 *
	 * @param upper n − 1 rows; the first with n − 1 entries, each other with one fewer than the row before
	 */
	public static Judgments ofUpperTriangle(String expert, List<String> itemIds, List<List<Rational>> upper) {
		List<List<Rational>> matrix = new ArrayList<>();
		for (int row = 0; row < itemIds.size(); row++) {
			List<Rational> entries = new ArrayList<>();
			for (int column = 0; column < itemIds.size(); column++) {
				entries.add(row == column ? Rational.ONE
						: row < column ? upper.get(row).get(column - row - 1)
								: Rational.ONE.divide(upper.get(column).get(row - column - 1)));
			}
			matrix.add(entries);
		}
		return new Judgments(expert, itemIds, matrix);
	}

	/**
	 * Whether the entry and the one across the diagonal say the same: 1 on the diagonal; elsewhere the smaller is
	 * within 0.005 of the reciprocal of the larger. Row and column are counted from 0.
	 */
	public boolean isReciprocal(int row, int column) {
		Rational one = entry(row, column);
		if (row == column) {
			return one.equals(Rational.ONE);
		}
		Rational other = entry(column, row);
		boolean isLarger = one.compareTo(other) >= 0;
		Rational off = (isLarger ? other : one).subtract(Rational.ONE.divide(isLarger ? one : other));
		return off.compareTo(ROUNDED) <= 0 && off.negate().compareTo(ROUNDED) <= 0;
	}

	/** The entry of that row and column, counted from 0. */
	public Rational entry(int row, int column) {
		return matrix.get(row).get(column);
	}
}
