/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Sends what is written as frames of one kind. */
final class FrameOutput extends OutputStream {

	private static final int LONGEST = 1 << 16;

	private final FrameChannel channel;
	private final FrameKind kind;

	FrameOutput(FrameChannel channel, FrameKind kind) {
		this.channel = channel;
		this.kind = kind;
	}

	@Override
	public void write(int oneByte) throws IOException {
		write(new byte[] { (byte) oneByte }, 0, 1);
	}

	@Override
	@NonNullByDefault({}) // the class says nothing about null
	public void write(byte[] bytes, int offset, int length) throws IOException {
		for (int done = 0; done < length; done += LONGEST) {
			channel.write(kind, bytes, offset + done, Math.min(LONGEST, length - done));
		}
	}
}
