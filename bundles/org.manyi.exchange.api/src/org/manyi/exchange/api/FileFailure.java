/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.io.IOException;
import java.nio.file.Path;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Failures of disk and network as the user is told of them, the same by every format. */
public final class FileFailure {

	private static final LocalizedText READING = new LocalizedText("读取文件 %s 时出错(%s)。请检查磁盘或网络,然后重试。",
			"Reading %s failed (%s). Check the disk or network and try again.");

	private FileFailure() {
	}

	/** That a file could not be read on, with what the operating system says. */
	public static EvidenceException reading(Path file, IOException cause) {
		String message = cause.getMessage();
		return new EvidenceException(
				READING.formatted(file, message == null ? cause.getClass().getSimpleName() : message));
	}
}
