/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells of changes in folders, once for many that come at short intervals. An event is a hint: what it says is not
 * looked at.
 */
final class FolderWatch implements Runnable, AutoCloseable {

	private static final long QUIET_MILLIS = 100;

	private final List<Path> folders;
	private final Runnable changed;
	private final Consumer<RuntimeException> failed;
	private final WatchService service = FileSystems.getDefault().newWatchService();
	private final Map<WatchKey, Path> watched = new HashMap<>();

	/**
	 * A watch that begins when it is run.
	 *
	 * @param folders made where they are missing and can be made
	 * @param changed run at the beginning and whenever something may have changed, on the watching thread
	 * @param failed  told what goes wrong in it; the watch goes on
	 * @throws IOException if the operating system watches no more
	 */
	FolderWatch(List<Path> folders, Runnable changed, Consumer<RuntimeException> failed) throws IOException {
		this.folders = folders;
		this.changed = changed;
		this.failed = failed;
	}

	@Override
	public void run() {
		try {
			while (true) {
				register();
				look();
				await(service.take());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ClosedWatchServiceException e) {
			// that is the end
		}
	}

	private void look() {
		try {
			changed.run();
		} catch (RuntimeException e) {
			failed.accept(e);
		}
	}

	/** Waits until nothing has happened for a moment. A file is rarely written at one go. */
	private void await(WatchKey first) throws InterruptedException {
		@Nullable
		WatchKey key = first;
		while (key != null) {
			key.pollEvents();
			if (!key.reset()) {
				watched.remove(key); // the folder is gone
			}
			key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	private void register() {
		for (Path folder : folders) {
			if (!watched.containsValue(folder)) {
				try {
					watched.put(Files.createDirectories(folder).register(service, StandardWatchEventKinds.ENTRY_CREATE,
							StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE), folder);
				} catch (IOException e) {
					// it is not there and cannot be made, as in an installation that is read only
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		service.close();
	}
}
