/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What a table knows of its rows.
 *
 * @param <R>    what a row is
 * @param id     the identity of a row; unique in the table, and the same after its figures changed
 * @param depth  how deep a row stands in the tree, [0, ∞); a row is the parent of the deeper rows that follow it
 * @param strong whether the row is set in bold
 * @param tree   whether the first column shows the tree
 */
public record RowKind<R>(Function<R, String> id, ToIntFunction<R> depth, Predicate<R> strong, boolean tree) {

	/** Rows of a flat table. */
	public static <R> RowKind<R> flat(Function<R, String> id) {
		return new RowKind<>(id, row -> 0, row -> false, false);
	}

	/** Rows of a tree. */
	public static <R> RowKind<R> tree(Function<R, String> id, ToIntFunction<R> depth, Predicate<R> strong) {
		return new RowKind<>(id, depth, strong, true);
	}

	boolean same(R row, String otherId) {
		return Objects.equals(id.apply(row), otherId);
	}
}
