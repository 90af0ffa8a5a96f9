/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;

/**
 * Copies of plug-ins in a folder of the product's own. A file in a plug-in folder may be written over at any time,
 * while the framework still reads classes from it.
 *
 * @param folder need not exist yet; empty where files are used as they lie there
 */
record PrivateCopies(Optional<Path> folder) {

	/** The copy of a file as it was when it was looked at; the file itself where no copy can be made. */
	Path of(BundleFile bundle) {
		return folder.map(root -> copied(bundle, root)).orElse(bundle.file());
	}

	private static Path copied(BundleFile bundle, Path root) {
		String stamp = bundle.file() + " " + bundle.size() + " " + bundle.changed();
		Path copy = root
				.resolve(bundle.id() + "_" + bundle.version() + "-" + Integer.toHexString(stamp.hashCode()) + ".jar");
		try {
			if (!Files.exists(copy)) {
				Files.createDirectories(root);
				Path written = Files.createTempFile(root, "copy", ".tmp");
				Files.copy(bundle.file(), written, StandardCopyOption.REPLACE_EXISTING);
				Files.move(written, copy, StandardCopyOption.ATOMIC_MOVE);
			}
			return copy;
		} catch (IOException e) {
			return bundle.file(); // a full disk
		}
	}

	/** Removes the copies of files that are there no more. One that another process uses may stay. */
	void keepOnly(Set<Path> used) {
		if (folder.filter(Files::isDirectory).isEmpty()) {
			return;
		}
		try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder.get(), "*.jar")) {
			for (Path copy : copies) {
				if (!used.contains(copy)) {
					Files.deleteIfExists(copy);
				}
			}
		} catch (IOException e) {
			// in use, on systems that do not delete such files
		}
	}
}
