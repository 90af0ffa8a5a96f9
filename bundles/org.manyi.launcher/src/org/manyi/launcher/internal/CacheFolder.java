/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where the framework keeps what it has worked out of the jars of one installation. It can be lost without harm.
 *
 * @param root a folder that need not exist yet
 */
record CacheFolder(Path root) {

	/**
	 * The framework's configuration area for one kind of start of one set of jars. What the framework caches is right
	 * for these jars only, so other jars get another folder and the folders of earlier ones are removed. Any number of
	 * processes may use a folder at once: the framework writes its caches as wholes.
	 *
	 * @param kind      a name of its own for each choice of bundles, without a hyphen
	 * @param signature {@linkplain Installation#signature() what tells the jars apart}
	 * @throws IOException if the folder cannot be made
	 */
	Path configuration(String kind, String signature) throws IOException {
		Path configuration = prepared(kind, signature);
		if (!Files.isDirectory(configuration)) {
			Files.createDirectories(configuration);
			removeOthers(kind + '-', configuration);
		}
		return configuration;
	}

	/**
	 * Where a {@linkplain #keep kept} folder is, for one kind of start of one set of jars.
	 *
	 * @param kind      a name of its own for each choice of bundles, without a hyphen
	 * @param signature {@linkplain Installation#signature() what tells the jars apart}
	 * @return a folder that exists if, and only if, one was kept
	 */
	Path prepared(String kind, String signature) {
		return root.resolve(kind + '-' + Integer.toHexString(signature.hashCode()));
	}

	/**
	 * A new folder for this process alone.
	 *
	 * @throws IOException if the folder cannot be made
	 */
	Path fresh(String kind) throws IOException {
		return Files.createTempDirectory(Files.createDirectories(root), kind + '.');
	}

	/**
	 * Keeps a folder for later starts, as a whole. If another process was faster, its folder is kept instead. Folders
	 * for other jars are removed.
	 *
	 * @param fresh    a {@linkplain #fresh new folder} that nobody uses any more
	 * @param prepared {@linkplain #prepared where it is to be}
	 * @throws IOException if a folder that is of no use cannot be removed
	 */
	void keep(Path fresh, String kind, Path prepared) throws IOException {
		try {
			Files.move(fresh, prepared, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			remove(fresh);
		}
		removeOthers(kind + '-', prepared);
	}

	private void removeOthers(String prefix, Path kept) throws IOException {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, prefix + '*')) {
			for (Path folder : folders) {
				if (!folder.equals(kept)) {
					remove(folder);
				}
			}
		}
	}

	/** Removes a folder with all that is in it, as far as nobody else does so at the same time. */
	static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		} catch (UncheckedIOException | NoSuchFileException e) {
			// another process is removing it too
		}
	}
}
