/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.file;

import org.manyi.store.api.EvidenceException;

/**
 * Where the zlib blocks of a compressed file are, from the header in front of them and the list behind them.
 *
 * @param begin     place of the first block
 * @param end       place behind the last block
 * @param blocks    how many, [0, ∞)
 * @param bytes     bytes they inflate to together, [0, ∞)
 * @param blockSize bytes one inflates to at most, [1, {@value #LARGEST_BLOCK}]
 */
public record BlockList(long begin, long end, long blocks, long bytes, int blockSize) {

	/** SPSS, PSPP and ReadStat write blocks of 4 MiB less 4 KiB. */
	static final int LARGEST_BLOCK = 1 << 26;

	private static final int HEADER = 24;
	private static final int ENTRY = 24;

	/**
	 * Reads both.
	 *
	 * @param input stands at the header; is used up
	 */
	public static BlockList read(SavInput input) throws EvidenceException {
		long header = input.position();
		if (input.readLong() != header) {
			throw input.problem(SavProblem.BAD_BLOCK_LIST);
		}
		long end = input.readLong();
		long length = input.readLong();
		long left = input.remaining();
		if (end < header + HEADER || length < HEADER || length > left || end - input.position() != left - length) {
			boolean cutOff = end > input.position() + left || length > left;
			throw cutOff ? input.problem(SavProblem.CUT_OFF, header + HEADER + left)
					: input.problem(SavProblem.BAD_BLOCK_LIST);
		}
		input.jumpTo(end);
		input.skip(2 * Long.BYTES);
		int blockSize = input.readInt();
		long blocks = input.readInt();
		if (blockSize < 1 || blockSize > LARGEST_BLOCK || blocks < 0 || blocks != (length - HEADER) / ENTRY) {
			throw input.problem(SavProblem.BAD_BLOCK_LIST);
		}
		return new BlockList(header + HEADER, end, blocks,
				new Entries(input, blockSize).bytes(header, end, blocks), blockSize);
	}

	private record Entries(SavInput input, int blockSize) {

		/** Follows the blocks, which touch each other. */
		long bytes(long header, long end, long blocks) throws EvidenceException {
			long plain = header;
			long packed = header + HEADER;
			for (long i = 0; i < blocks; i++) {
				boolean follows = input.readLong() == plain && input.readLong() == packed;
				int inflated = follows ? input.readInt() : -1;
				int deflated = follows ? input.readInt() : -1;
				if (inflated < 0 || inflated > blockSize || deflated < 0) {
					throw input.problem(SavProblem.BAD_BLOCK_LIST);
				}
				plain += inflated;
				packed += deflated;
			}
			if (packed != end) {
				throw input.problem(SavProblem.BAD_BLOCK_LIST);
			}
			return plain - header;
		}
	}
}
