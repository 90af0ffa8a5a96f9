/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * By what a change of a file is noticed while and after it is read.
 *
 * @param path     the file
 * @param size     bytes, [0, ∞)
 * @param modified when it was last written
 */
public record FileStamp(Path path, long size, FileTime modified) {

	private static final int BUFFER = 1 << 16;
	private static final LocalizedText CHANGED = new LocalizedText("文件 %s 在读取期间或打开之后被改动，结果不可信，已放弃。请在写入完成后重新打开。",
			"%s was changed while or since it was opened, so what was read could not be trusted and was dropped. Open "
					+ "it again when it is complete.");

	/**
	 * The file as it is.
	 *
	 * @throws EvidenceException when it is not there or cannot be read
	 */
	public static FileStamp of(Path path) throws EvidenceException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			return new FileStamp(path, attributes.size(), attributes.lastModifiedTime());
		} catch (IOException e) {
			throw FileFailure.reading(path, e);
		}
	}

	/**
	 * Refuses a file that is not as it was.
	 *
	 * @throws EvidenceException when its size or time has changed, or it is gone
	 */
	public void check() throws EvidenceException {
		if (!equals(of(path))) {
			throw new EvidenceException(CHANGED.formatted(path));
		}
	}

	/**
	 * SHA-256 of all bytes of the file, lower case hexadecimal; reads it.
	 *
	 * @throws EvidenceException when it cannot be read through
	 */
	public String sha256() throws EvidenceException {
		byte[] buffer = new byte[BUFFER];
		try (InputStream input = Files.newInputStream(path)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
				digest.update(buffer, 0, count);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (IOException e) {
			throw FileFailure.reading(path, e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
