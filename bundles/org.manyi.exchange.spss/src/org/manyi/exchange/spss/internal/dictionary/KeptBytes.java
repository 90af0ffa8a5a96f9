/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/** Reads what stays in memory, and refuses a dictionary that is too large for it. */
final class KeptBytes {

	/** What a dictionary may take. One of a thousand variables with ten labels each takes less than one MiB. */
	private static final long MOST = 32L << 20;
	/** What an array or an entry of a list takes beside its bytes. */
	private static final int OVERHEAD = 24;

	private final SavInput input;
	private long kept;

	KeptBytes(SavInput input) {
		this.input = input;
	}

	byte[] read(long count) throws EvidenceException {
		account(count + OVERHEAD);
		byte[] bytes = new byte[(int) count];
		input.read(bytes, 0, bytes.length);
		return bytes;
	}

	void account(long count) throws EvidenceException {
		kept += count;
		if (kept > MOST) {
			throw input.problem(SavProblem.DICTIONARY_TOO_LARGE);
		}
	}
}
