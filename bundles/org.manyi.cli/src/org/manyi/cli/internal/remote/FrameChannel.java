/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * A connection as frames: a byte for the kind, four for the length, high byte first, and the payload. The holder speaks
 * first and greets with the version of what it speaks. One thread may read while others write.
 */
final class FrameChannel {

	/** The longest payload. */
	static final int MOST_BYTES = 1 << 20;

	private static final byte[] GREETING = "MANYI 2\n".getBytes(StandardCharsets.US_ASCII);
	private static final int HEAD = 1 + Integer.BYTES;

	private final ByteChannel channel;

	FrameChannel(ByteChannel channel) {
		this.channel = channel;
	}

	/** Says what is spoken here. */
	void greet() throws IOException {
		writeFully(ByteBuffer.wrap(GREETING));
	}

	/**
	 * Waits for the greeting.
	 *
	 * @throws ProtocolException when the other side is another program, or speaks another version
	 */
	void expectGreeting() throws IOException {
		if (!readFully(GREETING.length).equals(ByteBuffer.wrap(GREETING))) {
			throw new ProtocolException("another greeting");
		}
	}

	synchronized void write(FrameKind kind, byte[] bytes, int offset, int length) throws IOException {
		ByteBuffer frame = ByteBuffer.allocate(HEAD + length).put(kind.code()).putInt(length).put(bytes, offset,
				length);
		writeFully(frame.flip());
	}

	/**
	 * Waits for the next frame.
	 *
	 * @throws EOFException      when the other side has gone, within a frame or between two
	 * @throws ProtocolException when it sends something else than frames
	 */
	Frame read() throws IOException {
		ByteBuffer head = readFully(HEAD);
		byte code = head.get();
		FrameKind kind = FrameKind.of(code).orElseThrow(() -> new ProtocolException("unknown kind of frame " + code));
		int length = head.getInt();
		if (length < 0 || length > MOST_BYTES) {
			throw new ProtocolException("a frame of " + length + " bytes");
		}
		return new Frame(kind, readFully(length).array());
	}

	private ByteBuffer readFully(int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining()) {
			if (channel.read(bytes) < 0) {
				throw new EOFException("the connection ended");
			}
		}
		return bytes.flip();
	}

	private void writeFully(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	/** Ends the connection. */
	void close() {
		try {
			channel.close();
		} catch (IOException e) {
			// closed or not, nobody uses it any more
		}
	}
}
