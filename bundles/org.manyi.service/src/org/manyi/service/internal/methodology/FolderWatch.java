/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Watches a folder on a thread of its own. Events are hints: after the last of some that come together everything is
 * looked at again, and so it is once in a while, because network drives send none.
 */
final class FolderWatch implements AutoCloseable {

	private static final long QUIET_MILLIS = 150;
	private static final long LOOK_ANYWAY_MILLIS = 5_000;

	private final Path folder;
	private final FolderRegistrations files;
	private final WatchService events;
	private final Thread thread;
	private final Consumer<RuntimeException> failed;
	private String told = "";
	private @Nullable WatchKey watched;

	/**
	 * Looks once and begins to watch.
	 *
	 * @param folder need not exist; its parent does
	 * @param failed told what goes wrong, once as long as it stays the same; the watch goes on
	 * @throws IOException when the system cannot watch folders
	 */
	FolderWatch(Path folder, FolderRegistrations files, Consumer<RuntimeException> failed) throws IOException {
		this.folder = folder;
		this.files = files;
		this.failed = failed;
		events = folder.getFileSystem().newWatchService();
		Path parent = folder.getParent();
		if (parent != null) {
			parent.register(events, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
		}
		thread = new Thread(this::watch, "methodologies of " + folder);
		thread.setDaemon(true);
		thread.start();
	}

	private void watch() {
		try {
			while (true) {
				look();
				WatchKey key = events.poll(LOOK_ANYWAY_MILLIS, TimeUnit.MILLISECONDS);
				while (key != null) {
					key.pollEvents();
					if (!key.reset() && key == watched) {
						watched = null;
					}
					key = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
				}
			}
		} catch (InterruptedException | ClosedWatchServiceException e) {
			// that is the end
		} finally {
			files.close();
		}
	}

	/** What goes wrong now may go right the next time. */
	private void look() {
		try {
			follow();
			files.scan();
			told = "";
		} catch (ClosedWatchServiceException e) {
			throw e;
		} catch (RuntimeException e) {
			if (!told.equals(e.toString())) {
				told = e.toString();
				failed.accept(e);
			}
		}
	}

	/** The folder may come, go, and come again. */
	private void follow() {
		WatchKey key = watched;
		if ((key == null || !key.isValid()) && Files.isDirectory(folder)) {
			try {
				watched = folder.register(events, StandardWatchEventKinds.ENTRY_CREATE,
						StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
			} catch (IOException e) {
				watched = null; // looked at once in a while all the same
			}
		}
	}

	/** What was announced under other circumstances is looked at again, soon. */
	void lookAgain() {
		files.lookAgain();
	}

	/**
	 * Ends the watch; what was announced is so no longer soon afterwards. Waits for nobody: the caller may hold locks.
	 */
	@Override
	public void close() {
		files.end();
		try {
			events.close();
		} catch (IOException e) {
			thread.interrupt();
		}
	}
}
