/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Inflates a part of a workbook as far as a workbook may reach, and counts. */
final class BoundedPart extends FilterInputStream {

	/** Nothing is told of the ratio of a part smaller than this. */
	private static final long SMALL = 64L << 20;
	/** Sheets are compressed some 10 to 30 times. */
	private static final int RATIO = 200;

	private final String name;
	private final long compressed;
	private final long size;
	private final long most;
	private long count;

	/**
	 * @param compressed bytes it takes in the file
	 * @param size       bytes it says it inflates to
	 * @param most       bytes it may inflate to
	 */
	BoundedPart(InputStream inflated, String name, long compressed, long size, long most) {
		super(inflated);
		this.name = name;
		this.compressed = Math.max(1, compressed);
		this.size = size;
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		if (value >= 0) {
			add(1);
		}
		return value;
	}

	@Override
	@NonNullByDefault({})
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		if (read > 0) {
			add(read);
		}
		return read;
	}

	@Override
	public long skip(long wanted) throws IOException {
		long skipped = super.skip(wanted);
		add(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/** Bytes inflated so far. */
	long count() {
		return count;
	}

	/** Bytes it says it inflates to; nobody vouches for it. */
	long size() {
		return size;
	}

	private void add(long bytes) throws BombException {
		count += bytes;
		if (count > most || count > SMALL && count / compressed >= RATIO) {
			throw new BombException(name);
		}
	}
}
