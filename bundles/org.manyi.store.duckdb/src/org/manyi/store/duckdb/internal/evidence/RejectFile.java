/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.manyi.model.LocalizedText;
import org.manyi.model.SpreadsheetCell;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.RejectLog;

/**
 * The complete list of rejects as CSV with the columns that reading a file gives it, UTF-8 with byte order mark. It is
 * written beside its place and moved there when it is complete.
 *
 * @param path its place
 */
record RejectFile(Path path) {

	void write(Session session, List<Integer> imports) throws SQLException, EvidenceException {
		Path target = path.toAbsolutePath();
		Path partial = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			try (Writer file = Files.newBufferedWriter(partial, StandardCharsets.UTF_8,
					StandardOpenOption.CREATE_NEW)) {
				file.write("\uFEFFrow,column,value,reason,原因\r\n");
				new RejectLog(session).each(imports, reject -> write(file, reject));
			}
			Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new EvidenceException(new LocalizedText(
					"拒收清单 %s 写不出来(%s)。请检查磁盘空间和权限。".formatted(target, e.getMessage()),
					"The list of rejects %s cannot be written (%s). Check free space and permissions.".formatted(target,
							e.getMessage())));
		} finally {
			try {
				Files.deleteIfExists(partial);
			} catch (IOException e) {
				// a hidden part of a file is left
			}
		}
	}

	private static void write(Writer file, Reject reject) throws IOException {
		file.write(reject.row() + "," + cell(reject.column().orElse("")) + "," + cell(reject.value()) + ","
				+ cell(reject.reason().en()) + "," + cell(reject.reason().zh()) + "\r\n");
	}

	private static String cell(String text) {
		String cell = new SpreadsheetCell(text).neutral();
		boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
	}
}
