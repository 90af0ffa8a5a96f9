/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;

/** A file that may not become longer than a plug-in is. */
final class LimitedFile implements AutoCloseable {

	private static final int MEBIBYTE = 20;

	private final WritableByteChannel channel;
	private final long limit;
	private long length;

	/**
	 * @param file  does not exist
	 * @param limit in bytes
	 * @throws IOException if it cannot be made
	 */
	LimitedFile(Path file, long limit) throws IOException {
		channel = Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		this.limit = limit;
	}

	/**
	 * Says how long it is going to be.
	 *
	 * @throws AnalysisException if that is too long
	 */
	void expect(OptionalLong expected) throws AnalysisException {
		if (expected.orElse(0) > limit) {
			throw new AnalysisException(new LocalizedText("文件超过 %s MiB，不会是插件。没有安装任何插件。",
					"The file is longer than %s MiB, which no plug-in is. Nothing was installed.")
					.formatted(limit >> MEBIBYTE));
		}
	}

	/**
	 * Writes what remains in the buffer.
	 *
	 * @throws AnalysisException if the file is too long then
	 */
	void write(ByteBuffer bytes) throws AnalysisException, IOException {
		length += bytes.remaining();
		expect(OptionalLong.of(length));
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
