/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where workbenches keep what a user set up. The first one to run gets the folder {@code 1} and finds there what it
 * left; a second one beside it gets {@code 2}, so that neither disturbs the other.
 *
 * @param root a folder that need not exist yet
 */
record StateFolders(Path root) {

	/**
	 * A folder that no other running process has taken. It is taken until this process ends.
	 *
	 * @throws IOException if no folder can be made
	 */
	Path take() throws IOException {
		Files.createDirectories(root);
		int number = 1;
		while (!lock(root.resolve(number + ".lock"))) {
			number++;
		}
		return Files.createDirectories(root.resolve(Integer.toString(number)));
	}

	@SuppressWarnings("resource") // an open channel is what holds the lock
	private static boolean lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return true;
			}
		} catch (OverlappingFileLockException e) {
			// taken by this very process
		}
		channel.close();
		return false;
	}
}
