/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a workspace that belong to its store.
 *
 * @param folder the workspace
 */
public record StoreFiles(Path folder) {

	private static final String TEMPORARY = ".store-temp";

	public StoreFiles {
		folder = folder.toAbsolutePath().normalize();
	}

	/** The database. */
	public Path store() {
		return folder.resolve("store.duckdb");
	}

	/** What was committed and is not yet in the database file. */
	public Path log() {
		return folder.resolve("store.duckdb.wal");
	}

	/** Held while the workspace is open; says by whom. */
	public Path lock() {
		return folder.resolve("store.lock");
	}

	/** Where the database puts what does not fit in memory. */
	public Path temporary() {
		return folder.resolve(TEMPORARY);
	}

	/** Whether there is a store. */
	public boolean exist() {
		return Files.isRegularFile(store());
	}

	/** Whether the store can be changed; where there is none yet, that is found out by making it. */
	boolean canBeWritten() {
		boolean free = !Files.exists(lock()) || Files.isRegularFile(lock()) && Files.isWritable(lock());
		return !exist() || Files.isWritable(folder) && Files.isWritable(store()) && free;
	}

	/** Whether a file of the workspace is this store's own business. */
	public boolean isOfStore(Path file) {
		return file.startsWith(temporary()) || file.equals(lock()) || file.equals(log()) || file.equals(store());
	}

	/** Takes away what a process that was killed has left. */
	void clearTemporary() throws IOException {
		deleteTree(temporary());
	}

	/** Deletes a folder and all in it, where there is one. */
	public static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> deepestFirst;
		try (Stream<Path> tree = Files.walk(folder)) {
			deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : deepestFirst) {
			Files.delete(path);
		}
	}
}
