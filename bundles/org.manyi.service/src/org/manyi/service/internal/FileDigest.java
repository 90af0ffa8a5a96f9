/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * What tells a file from every other.
 *
 * @param sha256 SHA-256 of its bytes, lower case hexadecimal
 * @param size   bytes
 */
public record FileDigest(String sha256, long size) {

	private static final int BLOCK = 1 << 20;

	/**
	 * Reads the file through.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	public static FileDigest of(Path file, IProgressMonitor monitor) throws EvidenceException {
		try (InputStream stream = Files.newInputStream(file)) {
			SubMonitor progress = SubMonitor.convert(monitor,
					(int) Math.min(Integer.MAX_VALUE, Files.size(file) / BLOCK + 1));
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] block = new byte[BLOCK];
			long size = 0;
			for (int length = stream.read(block); length >= 0; length = stream.read(block)) {
				digest.update(block, 0, length);
				size += length;
				progress.split(1);
			}
			return new FileDigest(HexFormat.of().formatHex(digest.digest()), size);
		} catch (IOException e) {
			throw new EvidenceException(new LocalizedText("文件 %s 读不出来，请检查它是否还在、能否读取。".formatted(file),
					"The file %s cannot be read. Check that it is still there and readable.".formatted(file)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
