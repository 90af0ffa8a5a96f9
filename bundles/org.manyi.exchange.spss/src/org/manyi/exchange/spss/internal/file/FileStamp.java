/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.manyi.store.api.EvidenceException;

/**
 * By what a change of a file is noticed.
 *
 * @param path     the file
 * @param size     bytes, [0, ∞)
 * @param modified when it was last written
 */
public record FileStamp(Path path, long size, FileTime modified) {

	public static FileStamp of(Path path) throws EvidenceException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			return new FileStamp(path, attributes.size(), attributes.lastModifiedTime());
		} catch (IOException e) {
			throw SavInput.failure(path, e);
		}
	}

	/** Refuses a file that is not as it was. */
	public void check() throws EvidenceException {
		if (!equals(of(path))) {
			throw SavProblem.CHANGED.of(path);
		}
	}
}
