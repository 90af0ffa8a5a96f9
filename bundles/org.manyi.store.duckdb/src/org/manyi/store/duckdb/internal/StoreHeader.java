/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.manyi.store.api.EvidenceException;

/** Looks at the beginning of a store file before the database does, which would change what it cannot read. */
final class StoreHeader {

	private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);
	private static final int MAGIC_OFFSET = 8;
	/** A main header and two of the database, of 4 KiB each. */
	private static final int HEADERS = 3 * 4096;

	private StoreHeader() {
	}

	/**
	 * @throws EvidenceException when there is a file that is no database of this kind, or less of it than its headers
	 */
	static void check(StoreFiles files) throws IOException, EvidenceException {
		if (!files.exist()) {
			return;
		}
		ByteBuffer head = ByteBuffer.allocate(MAGIC_OFFSET + MAGIC.length);
		try (SeekableByteChannel file = Files.newByteChannel(files.store())) {
			long size = file.size();
			while (head.hasRemaining() && file.read(head) >= 0) {
				// until it is full
			}
			byte[] found = new byte[MAGIC.length];
			head.flip();
			if (head.limit() == head.capacity()) {
				head.position(MAGIC_OFFSET).get(found);
			}
			if (size < HEADERS || !java.util.Arrays.equals(found, MAGIC)) {
				throw StoreFailure.DAMAGED.in(files.folder());
			}
		}
	}
}
