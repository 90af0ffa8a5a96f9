/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rejects;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.manyi.model.SpreadsheetCell;
import org.manyi.store.api.Reject;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * The complete list of rejects as CSV, UTF-8 with byte order mark so that spreadsheets read it. It is written beside
 * its place and moved there when it is complete; closed before, it leaves nothing behind.
 */
final class RejectFile implements Closeable {

	private final Path target;
	private final Path partial;
	private final CsvWriter writer;
	private boolean closed;

	RejectFile(Path target) throws IOException {
		this.target = target.toAbsolutePath();
		partial = this.target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		// half a character, which a damaged file may hold, is written as a question mark
		Writer file = new BufferedWriter(new OutputStreamWriter(
				Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8));
		file.write('\uFEFF');
		writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file);
		writer.writeRecord("row", "column", "value", "reason", "原因");
	}

	Path target() {
		return target;
	}

	void add(Reject reject) {
		writer.writeRecord(Long.toString(reject.row()), neutral(reject.column().orElse("")), neutral(reject.value()),
				reject.reason().en(), reject.reason().zh());
	}

	private static String neutral(String cell) {
		return new SpreadsheetCell(cell).neutral();
	}

	/** Puts the complete list in its place. */
	void complete() throws IOException {
		closed = true;
		writer.close();
		try {
			Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			if (!closed) {
				closed = true;
				writer.close();
			}
		} finally {
			Files.deleteIfExists(partial);
		}
	}
}
