/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.manyi.model.Rational;

/**
 * What somebody can compute who has everything that was published, in the plainest way: every sum of groups is tried.
 *
 * @param cells     how many cells exist
 * @param published for each figure that was published, the cells of which it is the sum
 */
record Attack(int cells, List<Set<Integer>> published) {

	/** Whether the sum of these cells follows from the published figures by addition, subtraction and division. */
	boolean tells(Set<Integer> sum) {
		List<Rational[]> rows = new ArrayList<>();
		published.forEach(figure -> insert(rows, indicator(figure)));
		return !insert(rows, indicator(sum));
	}

	private Rational[] indicator(Set<Integer> figure) {
		Rational[] row = new Rational[cells];
		for (int cell = 0; cell < cells; cell++) {
			row[cell] = figure.contains(cell) ? Rational.ONE : Rational.ZERO;
		}
		return row;
	}

	/** Adds a row in echelon form; false where it depends on those that are there. */
	private boolean insert(List<Rational[]> rows, Rational[] row) {
		for (Rational[] earlier : rows) {
			int pivot = pivot(earlier);
			Rational factor = row[pivot].divide(earlier[pivot]);
			for (int cell = 0; cell < cells; cell++) {
				row[cell] = row[cell].subtract(factor.multiply(earlier[cell]));
			}
		}
		if (pivot(row) == cells) {
			return false;
		}
		rows.add(row);
		return true;
	}

	private int pivot(Rational[] row) {
		int cell = 0;
		while (cell < cells && row[cell].numerator().equals(BigInteger.ZERO)) {
			cell++;
		}
		return cell;
	}

	/** Every set of cells but the empty one. */
	List<Set<Integer>> sums() {
		List<Set<Integer>> sums = new ArrayList<>();
		for (int bits = 1; bits < 1 << cells; bits++) {
			List<Integer> members = new ArrayList<>();
			for (int cell = 0; cell < cells; cell++) {
				if ((bits >> cell & 1) == 1) {
					members.add(cell);
				}
			}
			sums.add(Set.copyOf(members));
		}
		return sums;
	}
}
