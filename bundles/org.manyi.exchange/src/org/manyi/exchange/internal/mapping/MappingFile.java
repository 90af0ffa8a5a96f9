/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.io.BufferedWriter;
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

import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * A mapping's file: JSON as docs/mapping-files.md describes it.
 *
 * @param file where it lies
 */
public record MappingFile(Path file) {

	private static final long MOST_BYTES = 16 << 20;

	/** Reads the mapping; everything that is wrong is named at once, with line and column. */
	public ImportMapping read() throws EvidenceException {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new EvidenceException(new LocalizedText("映射文件 %s 超过 16 MB，不像映射。请检查路径。".formatted(file),
						"%s has more than 16 MB and can be no mapping. Check the path.".formatted(file)));
			}
			return new MappingParser(file, Files.readAllBytes(file)).parse();
		} catch (IOException e) {
			throw new EvidenceException(new LocalizedText("无法读取映射文件 %s（%s）。请检查路径和权限。".formatted(file, e.getMessage()),
					"Cannot read the mapping %s (%s). Check the path and its permissions.".formatted(file,
							e.getMessage())));
		}
	}

	/** Writes the mapping, as a whole or not at all. */
	public void write(ImportMapping mapping) throws EvidenceException {
		Path target = file.toAbsolutePath();
		Path partial = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			// half a character, which a damaged heading may hold, is written as a question mark
			try (Writer writer = new BufferedWriter(new OutputStreamWriter(
					Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8))) {
				new MappingWriter(writer).write(mapping);
			}
			move(partial, target);
		} catch (IOException e) {
			throw new EvidenceException(
					new LocalizedText("无法写映射文件 %s（%s）。请检查文件夹、权限和磁盘空间。".formatted(file, e.getMessage()),
							"Cannot write the mapping %s (%s). Check the folder, its permissions and the disk space."
									.formatted(file, e.getMessage())));
		} finally {
			discard(partial);
		}
	}

	private static void move(Path partial, Path target) throws IOException {
		try {
			Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void discard(Path partial) {
		try {
			Files.deleteIfExists(partial);
		} catch (IOException e) {
			// what remains is a hidden file that nobody reads
		}
	}
}
