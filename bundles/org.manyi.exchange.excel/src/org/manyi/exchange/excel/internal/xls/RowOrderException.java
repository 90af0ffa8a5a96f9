/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xls;

/** A row stands before the one above it. */
final class RowOrderException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final long row;

	RowOrderException(long row) {
		this.row = row;
	}

	long row() {
		return row;
	}
}
