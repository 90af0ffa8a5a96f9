/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;

/** Lets one process after the other change a plug-in folder. The system drops the lock of a process that ends. */
final class InstallLock implements AutoCloseable {

	/** Stays in the folder: a lock on a file that is deleted locks nothing. */
	static final String NAME = ".install.lock";

	private static final long LOOK_MILLIS = 100;

	private final FileChannel channel;

	private InstallLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Waits until nobody else changes the folder.
	 *
	 * @param folder   is there
	 * @param patience how long at most
	 * @throws AnalysisException          if somebody else still does
	 * @throws IOException                if the folder cannot be written
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	@SuppressWarnings("resource") // an open channel is what holds the lock
	static InstallLock of(Path folder, Duration patience, IProgressMonitor monitor)
			throws AnalysisException, IOException {
		FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		boolean taken = false;
		try {
			long begin = System.nanoTime();
			while (!isTaken(channel)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (System.nanoTime() - begin >= patience.toNanos()) {
					throw new AnalysisException(new LocalizedText("另一个进程正在更改插件文件夹 %s，已等 %s 秒。没有作任何更改，请稍后再试。",
							"Another process is changing the plug-in folder %s; it was waited for %s s. Nothing was "
									+ "changed; try again later.")
							.formatted(folder, patience.toSeconds()));
				}
				TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
			}
			taken = true;
			return new InstallLock(channel);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			if (!taken) {
				channel.close();
			}
		}
	}

	private static boolean isTaken(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock();
			return lock != null;
		} catch (OverlappingFileLockException e) {
			return false; // by another thread of this process
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
