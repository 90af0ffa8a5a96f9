/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xls;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.store.api.EvidenceException;

/**
 * Ends the reading of records from within, through the library: because enough is read, or what takes the rows refuses.
 */
final class ReadingEnds extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Enough was read. */
	ReadingEnds() {
		super(null, null, false, false);
	}

	/** @param refusal what takes the rows has thrown */
	ReadingEnds(Exception refusal) {
		super(refusal);
	}

	/** Throws what has ended the reading, nothing where enough was read. */
	void rethrow() throws EvidenceException {
		@Nullable
		Throwable cause = getCause();
		if (cause instanceof EvidenceException refusal) {
			throw refusal;
		}
		if (cause instanceof RuntimeException failure) {
			throw failure;
		}
	}
}
