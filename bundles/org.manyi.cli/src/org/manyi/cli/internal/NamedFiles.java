/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files that one command line names, by what names them, so that none of them is written over another. */
final class NamedFiles {

	private final Map<String, Path> files = new LinkedHashMap<>();

	/**
	 * Adds a file that is read.
	 *
	 * @param name what names it on the command line, such as {@code --methodology}
	 */
	void read(String name, Path file) {
		files.put(name, file);
	}

	/**
	 * Adds a file that will be written.
	 *
	 * @param name what names it on the command line, such as {@code --out}
	 * @return what names the same file already; empty where nothing does
	 */
	Optional<String> written(String name, Path file) {
		Optional<String> other = files.entrySet().stream().filter(earlier -> isSame(earlier.getValue(), file))
				.map(Map.Entry::getKey).findFirst();
		files.put(name, file);
		return other;
	}

	private static boolean isSame(Path one, Path other) {
		try {
			return Files.exists(one) && Files.exists(other) ? Files.isSameFile(one, other)
					: place(one).equals(place(other));
		} catch (IOException e) {
			return one.equals(other);
		}
	}

	/** Where a file is, or would be, with no link on the way to it. */
	private static Path place(Path file) throws IOException {
		Path folder = file.getParent();
		if (Files.exists(file)) {
			return file.toRealPath();
		}
		return folder != null && Files.exists(folder) ? folder.toRealPath().resolve(file.getFileName()) : file;
	}
}
