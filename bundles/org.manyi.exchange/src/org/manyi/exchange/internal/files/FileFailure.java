/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.files;

import java.io.IOException;
import java.nio.file.Path;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Input errors as the user is told of them. */
public final class FileFailure {

	private FileFailure() {
	}

	public static EvidenceException reading(Path file, IOException cause) {
		String detail = detail(cause);
		return new EvidenceException(new LocalizedText("读取文件 %s 时出错(%s)。请检查磁盘或网络,然后重试。".formatted(file, detail),
				"Reading %s failed (%s). Check the disk or network and try again.".formatted(file, detail)));
	}

	private static String detail(IOException cause) {
		String message = cause.getMessage();
		return message == null ? cause.getClass().getSimpleName() : message;
	}
}
