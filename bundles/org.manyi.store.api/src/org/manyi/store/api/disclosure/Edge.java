/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

/**
 * A cell of a table as an edge from its row to its column.
 *
 * @param <K>    names a cell
 * @param row    the node of its row
 * @param column the node of its column, which is no row's
 * @param weight what it carries, [1, ∞)
 */
record Edge<K>(K name, int row, int column, long weight) {

	int other(int node) {
		return node == row ? column : row;
	}
}
