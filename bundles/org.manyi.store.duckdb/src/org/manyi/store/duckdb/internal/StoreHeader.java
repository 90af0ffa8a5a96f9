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

import org.manyi.store.api.EvidenceException;

/**
 * Looks at the beginning of a store file before the database does: it would open a file whose end is missing, and find out
 * when somebody asks for what was there. A main header of 4 KiB is followed by two of the database, the later of which says
 * how many blocks there are.
 */
final class StoreHeader {

	private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);
	private static final int MAGIC_OFFSET = 8;
	private static final int HEADER = 4096;
	private static final int HEADERS = 3 * HEADER;
	private static final int ITERATION = Long.BYTES;
	private static final int BLOCK_COUNT = 4 * Long.BYTES;
	private static final int BLOCK_SIZE = 5 * Long.BYTES;

	private StoreHeader() {
	}

	/**
	 * @throws EvidenceException when there is a file that is no database of this kind, or less of it than there must be
	 */
	static void check(StoreFiles files) throws IOException, EvidenceException {
		if (files.exist() && !isWhole(files)) {
			throw StoreFailure.DAMAGED.in(files.folder());
		}
	}

	private static boolean isWhole(StoreFiles files) throws IOException {
		ByteBuffer head = ByteBuffer.allocate(HEADERS).order(ByteOrder.LITTLE_ENDIAN);
		try (SeekableByteChannel file = Files.newByteChannel(files.store())) {
			while (head.hasRemaining() && file.read(head) >= 0) {
				// until it is full
			}
			byte[] found = new byte[MAGIC.length];
			head.get(MAGIC_OFFSET, found);
			if (head.hasRemaining() || !Arrays.equals(found, MAGIC)) {
				return false;
			}
			int later = head.getLong(HEADER + ITERATION) > head.getLong(2 * HEADER + ITERATION) ? HEADER : 2 * HEADER;
			return file.size() >= HEADERS + head.getLong(later + BLOCK_COUNT) * head.getLong(later + BLOCK_SIZE);
		}
	}
}
