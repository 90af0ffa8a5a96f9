/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.excel.internal.sheets.WorkbookProblem;
import org.manyi.store.api.EvidenceException;

/** What went wrong, whatever the library that reads a part made of it. */
final class PartFailure {

	private PartFailure() {
	}

	static EvidenceException of(Path file, Exception failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BombException) {
				return WorkbookProblem.BOMB.of(file);
			}
			if (cause instanceof DtdException) {
				return WorkbookProblem.DTD.of(file);
			}
			if (cause instanceof IOException failed && isOfDisk(failed)) {
				return FileFailure.reading(file, failed);
			}
		}
		return WorkbookProblem.DAMAGED.of(file);
	}

	/** Archives and streams that end too early are damage of the file; other failures are of what holds it. */
	private static boolean isOfDisk(IOException cause) {
		return cause instanceof FileSystemException || cause.getClass() == IOException.class
				&& cause.getCause() == null && cause.getMessage() != null && cause.getMessage().contains("nput/output");
	}
}
