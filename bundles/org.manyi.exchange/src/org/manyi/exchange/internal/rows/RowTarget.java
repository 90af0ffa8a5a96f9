/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.manyi.model.LocalizedText;

/** Takes rows: the cells by a reader for each column, then the row's end or its rejection. */
public interface RowTarget {

	/** A reader for each column; a row has as many cells. */
	CellReader[] readers();

	/** A row begins. */
	void begin();

	/**
	 * The row is complete.
	 *
	 * @param row its number among the records, the header being 1
	 */
	void accept(long row);

	/**
	 * The row is none.
	 *
	 * @param row    its number among the records, the header being 1
	 * @param value  its beginning
	 * @param reason what is wrong
	 */
	void reject(long row, String value, LocalizedText reason);
}
