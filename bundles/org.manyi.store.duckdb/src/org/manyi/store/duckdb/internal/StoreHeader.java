/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.manyi.store.api.EvidenceException;

/**
 * The beginning of a store file, looked at before the database does: it would open a file whose end is missing, and
 * find out when somebody asks for what was there. A main header of 4 KiB is followed by two of the database, the later
 * of which says how many blocks there are. Free blocks at the end are counted although the file may never have had
 * them.
 *
 * @param counted how many blocks the database counts, [0, ∞)
 * @param there   how many of them the file has from its beginning on, [0, counted]
 */
record StoreHeader(long counted, long there) {

	private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);
	private static final int MAGIC_OFFSET = 8;
	private static final int HEADER = 4096;
	private static final int HEADERS = 3 * HEADER;
	private static final int ITERATION = Long.BYTES;
	private static final int BLOCK_COUNT = 4 * Long.BYTES;
	private static final int BLOCK_SIZE = 5 * Long.BYTES;

	/**
	 * Reads it.
	 *
	 * @return empty where there is no file yet
	 * @throws EvidenceException when the file is no database of this kind
	 */
	static Optional<StoreHeader> of(StoreFiles files) throws IOException, EvidenceException {
		if (!files.exist()) {
			return Optional.empty();
		}
		ByteBuffer head = ByteBuffer.allocate(HEADERS).order(ByteOrder.LITTLE_ENDIAN);
		try (SeekableByteChannel file = Files.newByteChannel(files.store())) {
			while (head.hasRemaining() && file.read(head) >= 0) {
				// until it is full
			}
			byte[] found = new byte[MAGIC.length];
			head.get(MAGIC_OFFSET, found);
			if (head.hasRemaining() || !Arrays.equals(found, MAGIC)) {
				throw StoreFailure.DAMAGED.in(files.folder());
			}
			int later = head.getLong(HEADER + ITERATION) > head.getLong(2 * HEADER + ITERATION) ? HEADER : 2 * HEADER;
			long counted = head.getLong(later + BLOCK_COUNT);
			long blockSize = head.getLong(later + BLOCK_SIZE);
			if (counted < 0 || blockSize <= 0) {
				throw StoreFailure.DAMAGED.in(files.folder());
			}
			return Optional.of(new StoreHeader(counted, Math.min(counted, (file.size() - HEADERS) / blockSize)));
		}
	}

	/** Whether the file lacks blocks that the database counts. */
	boolean isShort() {
		return there < counted;
	}
}
