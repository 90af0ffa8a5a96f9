/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

/** Takes the cells of one column. An abstract class rather than an interface because it is called for every cell. */
public abstract class CellReader {

	/** Takes the cell of the row at hand. The buffer is only lent. */
	public abstract void read(char[] buffer, int offset, int length);
}
