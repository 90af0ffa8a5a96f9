/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** The folder in which one user's framework caches and workbench states of one installation are kept. */
final class UserArea {

	private static final String STATE = "state";

	private final Path root;

	/**
	 * The area in a folder.
	 *
	 * @param root a folder that need not exist yet
	 */
	UserArea(Path root) {
		this.root = root;
	}

	/**
	 * The framework's configuration area for one kind of start of one set of jars. What the framework caches is right
	 * for these jars only, so other jars get another folder and the folders of earlier ones are removed.
	 *
	 * @param kind      a name of its own for each choice of bundles, without a hyphen
	 * @param signature {@linkplain Installation#signature() what tells the jars apart}
	 * @throws IOException if the folder cannot be made
	 */
	Path configuration(String kind, String signature) throws IOException {
		String prefix = kind + '-';
		Path configuration = root.resolve(prefix + Integer.toHexString(signature.hashCode()));
		if (!Files.isDirectory(configuration)) {
			Files.createDirectories(configuration);
			removeOthers(prefix, configuration);
		}
		return configuration;
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

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		} catch (UncheckedIOException | NoSuchFileException e) {
			// another process removes it at this moment
		}
	}

	/**
	 * A folder for the state of one running workbench. The first one to run gets the first folder, and finds there what
	 * it left; a second one beside it gets the second. The folder is taken until this process ends.
	 *
	 * @throws IOException if no folder can be made
	 */
	Path takeState() throws IOException {
		Files.createDirectories(root);
		for (int number = 1;; number++) {
			if (take(root.resolve(STATE + number + ".lock")) != null) {
				return Files.createDirectories(root.resolve(STATE + number));
			}
		}
	}

	@SuppressWarnings("resource") // held open, and so locked, until the process ends
	private static @Nullable FileLock take(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		@Nullable FileLock lock = null;
		try {
			lock = channel.tryLock();
		} catch (OverlappingFileLockException e) {
			// held by this very process
		}
		if (lock == null) {
			channel.close();
		}
		return lock;
	}
}
