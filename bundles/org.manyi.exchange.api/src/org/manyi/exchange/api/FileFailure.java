/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Failures of disk and network as the user is told of them, the same by every format. */
public final class FileFailure {

	private static final LocalizedText READING = new LocalizedText("读取文件 %s 时出错（%s）。请检查磁盘或网络，然后重试。",
			"Reading %s failed (%s). Check the disk or network and try again.");

	private static final LocalizedText GONE = new LocalizedText("文件 %s 已不存在：可能已被删除、移动或改名。请检查后重试。",
			"%s is no longer there: it was deleted, moved or renamed. Check that and try again.");
	private static final LocalizedText DENIED = new LocalizedText("没有读取文件 %s 的权限。请检查文件权限。",
			"No permission to read %s. Check the file's permissions.");

	private FileFailure() {
	}

	/** That a file could not be read on, with what the operating system says. */
	public static EvidenceException reading(Path file, IOException cause) {
		switch (cause) {
		case NoSuchFileException gone -> {
			return new EvidenceException(GONE.formatted(file));
		}
		case AccessDeniedException denied -> {
			return new EvidenceException(DENIED.formatted(file));
		}
		default -> {
			// the rest is told by what the operating system says
		}
		}
		String message = cause instanceof FileSystemException system && system.getReason() != null ? system.getReason()
				: cause.getMessage();
		return new EvidenceException(
				READING.formatted(file, message == null ? cause.getClass().getSimpleName() : message));
	}
}
