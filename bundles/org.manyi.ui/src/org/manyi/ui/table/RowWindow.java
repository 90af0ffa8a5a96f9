/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.List;

/**
 * The rows of a flat table of any length, of which those are at hand that are looked at. Called on the user's thread.
 *
 * @param <R> what a row is
 */
public interface RowWindow<R> {

	/** How many rows there are, [0, ∞). */
	int size();

	/**
	 * The row in that place, [0, size): where it is not at hand yet, one that says so, with the identity that the row
	 * will have.
	 */
	R row(int place);

	/** The place of the row of that identity; −1 where there is none. */
	int placeOf(String id);

	/** The rows that are at hand, in order. */
	List<R> present();
}
