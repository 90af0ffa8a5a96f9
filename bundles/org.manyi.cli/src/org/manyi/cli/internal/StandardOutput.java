/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The standard output of the process. It tells a reader that went away from every other failure by what the output is,
 * not by the system's message, which is in the language of the user: the one thing that can go wrong with a pipe is
 * that nobody reads it.
 */
final class StandardOutput extends OutputStream {

	private static final int TYPE_OF_FILE = 0170000;
	private static final int PIPE = 0010000;
	private static final int SOCKET = 0140000;

	private final OutputStream out;
	private final Path device;

	/**
	 * @param out    takes the bytes
	 * @param device the file that they go to, which is looked at when that fails
	 */
	StandardOutput(OutputStream out, Path device) {
		this.out = out;
		this.device = device;
	}

	@Override
	public void write(int oneByte) throws IOException {
		write(new byte[] { (byte) oneByte }, 0, 1);
	}

	@Override
	@NonNullByDefault({}) // the class says nothing about null
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			throw isPipe(e) ? new ReaderGoneException(e) : e;
		}
	}

	@Override
	public void flush() throws IOException {
		out.flush();
	}

	private boolean isPipe(IOException failure) {
		try {
			int type = (Integer) Files.getAttribute(device, "unix:mode") & TYPE_OF_FILE;
			return type == PIPE || type == SOCKET;
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			// where files have no mode, the message is all there is: "The pipe is being closed"
			String message = String.valueOf(failure.getMessage());
			return message.contains("pipe") || message.contains("管道");
		}
	}
}
