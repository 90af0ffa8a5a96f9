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
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.eclipse.jdt.annotation.Nullable;

/** Reads and decodes a file on a thread of its own, block by block, some of them ahead of whoever takes them. */
final class ReadAhead implements AutoCloseable {

	/** Bytes of the file in a block at the most. */
	static final int BYTES = 1 << 18;
	/** Blocks that may be read ahead. */
	private static final int AHEAD = 3;

	private final InputStream input;
	private final EncodingChoice encoding;
	private final BlockingQueue<TextBlock> filled;
	private final BlockingQueue<TextBlock> empty;
	private final Thread thread;
	private volatile @Nullable Throwable failure;

	/**
	 * Begins to read.
	 *
	 * @param kept how many blocks may be taken and not yet given back
	 */
	ReadAhead(Path file, EncodingChoice encoding, int kept) throws IOException {
		this.encoding = encoding;
		filled = new ArrayBlockingQueue<>(AHEAD + kept + 1);
		empty = new ArrayBlockingQueue<>(AHEAD + kept);
		for (int i = 0; i < AHEAD + kept; i++) {
			empty.add(new TextBlock(BYTES + 16));
		}
		input = Files.newInputStream(file);
		thread = new Thread(this::read, "Survey file reader");
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * The next block; waits for it.
	 *
	 * @throws IOException when the file cannot be read, or this thread was interrupted
	 */
	TextBlock take() throws IOException {
		try {
			TextBlock block = filled.take();
			Throwable cause = failure;
			if (cause != null) {
				throw new IOException(cause);
			}
			return block;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	/** Gives a block back, to be filled again. */
	void giveBack(TextBlock block) {
		empty.add(block);
	}

	@Override
	public void close() throws IOException {
		thread.interrupt();
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		input.close();
	}

	private void read() {
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
			position += count;
			ByteBuffer in = ByteBuffer.wrap(bytes, skip, kept + count - skip);
			skip = 0;
			TextBlock block = empty.take();
			CharBuffer out = CharBuffer.wrap(block.chars).position(TextBlock.ROOM);
			int sound = decoder.decodePlain(in, out);
			decoder.decode(in, out, end);
			kept = in.remaining();
			System.arraycopy(bytes, in.position(), bytes, 0, kept);
			block.length = out.position() - TextBlock.ROOM;
			block.bytePosition = position;
			block.damaged = decoder.takeFound() || containsNul(block, sound);
			block.last = end;
			filled.put(block);
		}
	}

	private static boolean containsNul(TextBlock block, int from) {
		char[] chars = block.chars;
		for (int i = TextBlock.ROOM + from; i < TextBlock.ROOM + block.length; i++) {
			if (chars[i] == 0) {
				return true;
			}
		}
		return false;
	}
}
