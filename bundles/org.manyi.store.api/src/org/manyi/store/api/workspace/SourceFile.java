/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.Collections;
import java.util.TreeMap;

/**
 * A file that is imported, and how it is read.
 *
 * @param path           where it lies
 * @param sha256         SHA-256 of its bytes, lower case hexadecimal
 * @param size           bytes
 * @param format         the id of the format it is read as, such as {@code qualtrics}
 * @param readOptions    how the format was told to read it, such as {@code encoding} and {@code separator}
 * @param mappingId      the id of the mapping
 * @param mappingVersion the mapping's version, [1, ∞)
 */
public record SourceFile(Path path, String sha256, long size, String format, SortedMap<String, String> readOptions,
		String mappingId, int mappingVersion) {

	public SourceFile {
		readOptions = Collections.unmodifiableSortedMap(new TreeMap<>(readOptions));
	}
}
