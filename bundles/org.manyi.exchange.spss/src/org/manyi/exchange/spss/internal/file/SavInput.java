/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.FileStamp;
import org.manyi.store.api.EvidenceException;

/** A system file, read from its beginning to its end and digested on the way. */
public final class SavInput implements SavBytes, AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final FileStamp stamp;
	private final InputStream input;
	private final MessageDigest digest;
	private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
	/** Where in the file the buffer ends. */
	private long filled;

	public SavInput(FileStamp stamp) throws EvidenceException {
		this.stamp = stamp;
		try {
			digest = MessageDigest.getInstance("SHA-256");
			input = Files.newInputStream(stamp.path());
		} catch (IOException e) {
			throw FileFailure.reading(stamp.path(), e);
		} catch (NoSuchAlgorithmException e) {
			// every Java platform has it
			throw new IllegalStateException(e);
		}
		order(ByteOrder.LITTLE_ENDIAN);
	}

	/** The order of bytes in numbers; little-endian until this is called. */
	public void order(ByteOrder order) {
		buffer.order(order);
	}

	/** Bytes read so far. */
	public long position() {
		return filled - buffer.remaining();
	}

	/** Bytes that follow, as far as the size of the file tells. */
	public long remaining() {
		return stamp.size() - position();
	}

	/** Goes on at a later place, if need be without reading and digesting what lies between. */
	void jumpTo(long place) throws EvidenceException {
		if (place <= filled) {
			skip(place - position());
			return;
		}
		try {
			input.skipNBytes(place - filled);
		} catch (IOException e) {
			throw FileFailure.reading(stamp.path(), e);
		}
		buffer.limit(0);
		filled = place;
	}

	public int readByte() throws EvidenceException {
		need(1);
		return buffer.get() & 0xFF;
	}

	public int readInt() throws EvidenceException {
		need(Integer.BYTES);
		return buffer.getInt();
	}

	public long readLong() throws EvidenceException {
		need(Long.BYTES);
		return buffer.getLong();
	}

	/** An IEEE 754 number of eight bytes. */
	public double readDouble() throws EvidenceException {
		need(Double.BYTES);
		return buffer.getDouble();
	}

	@Override
	public void read(byte[] target, int offset, int length) throws EvidenceException {
		int done = 0;
		while (done < length) {
			need(1);
			int count = Math.min(length - done, buffer.remaining());
			buffer.get(target, offset + done, count);
			done += count;
		}
	}

	/**
	 * Reads so many bytes at most, at least one where any follow.
	 *
	 * @return how many, [0, length]
	 */
	int readSome(byte[] target, int length) throws EvidenceException {
		int count = atEnd() ? 0 : Math.min(length, buffer.remaining());
		buffer.get(target, 0, count);
		return count;
	}

	/** Reads over so many bytes. */
	public void skip(long count) throws EvidenceException {
		long left = count;
		while (left > 0) {
			need(1);
			int step = (int) Math.min(left, buffer.remaining());
			buffer.position(buffer.position() + step);
			left -= step;
		}
	}

	@Override
	public boolean atEnd() throws EvidenceException {
		return !buffer.hasRemaining() && !fill();
	}

	/** Reads the rest of the file. */
	public void drain() throws EvidenceException {
		while (!atEnd()) {
			buffer.position(buffer.limit());
		}
	}

	/** SHA-256 of all bytes, lower case hexadecimal; only once, and only after the end was read. */
	public String sha256() {
		return HexFormat.of().formatHex(digest.digest());
	}

	public EvidenceException problem(SavProblem problem, Object... arguments) {
		return problem.of(stamp.path(), arguments);
	}

	@Override
	public EvidenceException problemHere(SavProblem problem) {
		return problem(problem, position());
	}

	@Override
	public void close() throws EvidenceException {
		try {
			input.close();
		} catch (IOException e) {
			throw FileFailure.reading(stamp.path(), e);
		}
	}

	private void need(int count) throws EvidenceException {
		while (buffer.remaining() < count) {
			if (!fill()) {
				throw problem(SavProblem.CUT_OFF, filled);
			}
		}
	}

	private boolean fill() throws EvidenceException {
		buffer.compact();
		int begin = buffer.position();
		int count;
		try {
			count = input.read(buffer.array(), begin, buffer.capacity() - begin);
		} catch (IOException e) {
			throw FileFailure.reading(stamp.path(), e);
		} finally {
			buffer.flip();
		}
		if (count <= 0) {
			return false;
		}
		digest.update(buffer.array(), begin, count);
		buffer.limit(begin + count);
		filled += count;
		return true;
	}
}
