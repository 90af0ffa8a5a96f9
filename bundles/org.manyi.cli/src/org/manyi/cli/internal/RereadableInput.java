/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Standard input that can be read from its beginning again: a command may have read a list before it found out that
 * another process must answer it. What was read is remembered; closing does nothing.
 */
final class RereadableInput extends InputStream {

	private final InputStream source;
	private final ByteArrayOutputStream remembered = new ByteArrayOutputStream();
	private boolean ended;

	RereadableInput(InputStream source) {
		this.source = source;
	}

	/** Nothing. */
	static RereadableInput none() {
		return new RereadableInput(InputStream.nullInputStream());
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	@NonNullByDefault({}) // the class says nothing about null
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = source.read(bytes, offset, length);
		if (count > 0) {
			remembered.write(bytes, offset, count);
		}
		ended |= count < 0;
		return count;
	}

	/** All of it, what was read and what was not. */
	InputStream fromTheBeginning() {
		InputStream read = new ByteArrayInputStream(remembered.toByteArray());
		// a terminal would be waited for once more at its end
		return ended ? read : new SequenceInputStream(read, source);
	}
}
