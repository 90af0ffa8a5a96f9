/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

/** Quotes do not match in a place that cannot be stepped over. */
public final class BrokenQuotesException extends Exception {

	private static final long serialVersionUID = 1L;

	private final long line;

	BrokenQuotesException(long line) {
		super("line " + line);
		this.line = line;
	}

	/** The line in which the record begins, from 1. */
	public long line() {
		return line;
	}
}
