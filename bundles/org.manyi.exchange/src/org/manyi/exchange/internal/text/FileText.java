/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The characters of a file. A thread of its own reads, digests and decodes ahead, a few blocks at most, so that memory
 * does not grow with the file.
 */
public final class FileText extends Reader {

	private static final int BYTES = 1 << 18;
	private static final int BLOCKS = 4;

	private final InputStream input;
	private final EncodingChoice encoding;
	private final MessageDigest digest;
	private final BlockingQueue<TextBlock> filled = new ArrayBlockingQueue<>(BLOCKS + 1);
	private final BlockingQueue<TextBlock> empty = new ArrayBlockingQueue<>(BLOCKS);
	private final Thread ahead;
	private volatile @Nullable Throwable failure;

	private @Nullable TextBlock current;
	private int taken;
	private boolean damaged;
	private long bytePosition;

	public FileText(Path file, EncodingChoice encoding) throws IOException {
		this.encoding = encoding;
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
		for (int i = 0; i < BLOCKS; i++) {
			empty.add(new TextBlock(BYTES + 16));
		}
		input = Files.newInputStream(file);
		ahead = new Thread(this::readAhead, "Survey file reader");
		ahead.setDaemon(true);
		ahead.start();
	}

	@Override
	@NonNullByDefault({})
	public int read(char[] target, int offset, int length) throws IOException {
		TextBlock block = current;
		while (block == null || taken == block.length) {
			if (block != null) {
				if (block.last) {
					return -1;
				}
				empty.add(block);
			}
			block = next();
		}
		int count = Math.min(length, block.length - taken);
		System.arraycopy(block.chars, taken, target, offset, count);
		taken += count;
		return count;
	}

	private TextBlock next() throws IOException {
		try {
			TextBlock block = filled.take();
			Throwable cause = failure;
			if (cause != null) {
				throw new IOException(cause);
			}
			current = block;
			taken = 0;
			damaged |= block.damaged;
			bytePosition = block.bytePosition;
			return block;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	/** Whether a NUL or an undecodable place has been handed out; if not, nobody needs to look for one. */
	public boolean isDamaged() {
		return damaged;
	}

	/** Bytes of the file that have been handed out as text, [0, size]. */
	public long bytePosition() {
		return bytePosition;
	}

	/** SHA-256 of all bytes, lower case hexadecimal; only after the end was read. */
	public String sha256() {
		return HexFormat.of().formatHex(digest.digest());
	}

	@Override
	public void close() throws IOException {
		ahead.interrupt();
		boolean interrupted = false;
		while (ahead.isAlive()) {
			try {
				ahead.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		input.close();
	}

	private void readAhead() {
		try {
			fillAll();
		} catch (InterruptedException e) {
			// closed before the end
			return;
		} catch (IOException | RuntimeException | Error e) {
			failure = e;
			filled.offer(new TextBlock(0));
		}
	}

	private void fillAll() throws IOException, InterruptedException {
		EscapingDecoder decoder = new EscapingDecoder(encoding.encoding());
		byte[] bytes = new byte[BYTES];
		int kept = 0;
		long position = 0;
		boolean end = false;
		int skip = encoding.skip();
		while (!end) {
			int count = input.readNBytes(bytes, kept, BYTES - kept);
			end = count < BYTES - kept;
			digest.update(bytes, kept, count);
			position += count;
			ByteBuffer in = ByteBuffer.wrap(bytes, skip, kept + count - skip);
			skip = 0;
			TextBlock block = empty.take();
			CharBuffer out = CharBuffer.wrap(block.chars);
			decoder.decode(in, out, end);
			kept = in.remaining();
			System.arraycopy(bytes, in.position(), bytes, 0, kept);
			block.length = out.position();
			block.bytePosition = position;
			block.damaged = decoder.takeFound() || containsNul(block);
			block.last = end;
			filled.put(block);
		}
	}

	private static boolean containsNul(TextBlock block) {
		char[] chars = block.chars;
		for (int i = 0; i < block.length; i++) {
			if (chars[i] == 0) {
				return true;
			}
		}
		return false;
	}
}
