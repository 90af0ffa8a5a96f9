/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The caller's standard input. It is asked for block by block when the command wants it, so that nothing is taken from
 * the caller that another command there is to read.
 */
final class CallerInput extends InputStream {

	private final FrameChannel frames;
	private byte[] block = {};
	private int place;
	private boolean wanted;
	private boolean ended;
	private boolean gone;

	/**
	 * @param frames to the caller
	 */
	CallerInput(FrameChannel frames) {
		this.frames = frames;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	@NonNullByDefault({}) // the class says nothing about null
	public synchronized int read(byte[] bytes, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, bytes.length);
		if (length == 0) {
			return 0;
		}
		if (place == block.length && !ended) {
			await();
		}
		int count = Math.min(length, block.length - place);
		System.arraycopy(block, place, bytes, offset, count);
		place += count;
		return count == 0 ? -1 : count;
	}

	private void await() throws IOException {
		if (!wanted) {
			wanted = true;
			frames.write(FrameKind.WANT, block, 0, 0);
		}
		try {
			while (wanted && !gone) {
				wait();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
		if (gone) {
			throw new IOException("the caller has gone");
		}
	}

	/**
	 * Takes what the caller has sent.
	 *
	 * @param bytes none at the end
	 * @throws ProtocolException when nothing was asked for
	 */
	synchronized void take(byte[] bytes) throws ProtocolException {
		if (!wanted) {
			throw new ProtocolException("input that nobody wants");
		}
		wanted = false;
		block = bytes;
		place = 0;
		ended = bytes.length == 0;
		notifyAll();
	}

	/** Nothing more will come. */
	synchronized void end() {
		gone = true;
		notifyAll();
	}
}
