/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.service.AnalysisException;

/** One changes a plug-in folder at a time. */
@NonNullByDefault({})
class InstallLockTest {

	@TempDir
	private Path folder;

	@Test
	void whoComesSecondWaitsAndIsToldWhoDoesNotGoAway() throws IOException, AnalysisException {
		try (InstallLock first = InstallLock.of(folder, Duration.ZERO, new NullProgressMonitor())) {
			AnalysisException refused = assertThrows(AnalysisException.class,
					() -> InstallLock.of(folder, Duration.ZERO, new NullProgressMonitor()));
			assertTrue(refused.reason().en().startsWith("Another process is changing the plug-in folder " + folder),
					refused.reason().en());
		}
		InstallLock.of(folder, Duration.ZERO, new NullProgressMonitor()).close();
	}

	@Test
	void whoWaitsMayCancel() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		try (FileChannel other = FileChannel.open(folder.resolve(InstallLock.NAME), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock held = other.lock()) {
			assertTrue(held.isValid());
			assertThrows(OperationCanceledException.class, () -> InstallLock.of(folder, Duration.ofHours(1), monitor));
		}
	}
}
