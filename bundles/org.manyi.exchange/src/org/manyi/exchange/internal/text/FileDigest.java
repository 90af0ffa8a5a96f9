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
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** SHA-256 of a file, computed on a thread of its own since it takes as long as reading the rows. */
final class FileDigest implements AutoCloseable {

	private static final int BYTES = 1 << 16;

	private final Path file;
	private final FutureTask<String> task = new FutureTask<>(this::compute);

	/** Begins at once. */
	FileDigest(Path file) {
		this.file = file;
		Thread thread = new Thread(task, "Survey file digest");
		thread.setDaemon(true);
		thread.start();
	}

	private String compute() throws IOException {
		MessageDigest digest = sha256();
		byte[] bytes = new byte[BYTES];
		try (InputStream input = Files.newInputStream(file)) {
			for (int count = input.read(bytes); count >= 0 && !Thread.interrupted(); count = input.read(bytes)) {
				digest.update(bytes, 0, count);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/**
	 * Waits for the digest.
	 *
	 * @return lower case hexadecimal
	 * @throws IOException when the file could not be read
	 */
	String value() throws IOException {
		try {
			return task.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		} catch (ExecutionException e) {
			throw new IOException(e.getCause());
		}
	}

	/** Gives up what is not needed any more. */
	@Override
	public void close() {
		task.cancel(true);
	}
}
