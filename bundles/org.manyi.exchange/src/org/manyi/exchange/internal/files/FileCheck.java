/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.internal.text.BinaryFormat;
import org.manyi.exchange.internal.text.FileHead;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * Whether a file is one that can be looked at.
 *
 * @param file as the user named it
 */
public record FileCheck(Path file) {

	/** The beginning of the file. */
	public FileSample sample() throws EvidenceException {
		if (Files.notExists(file)) {
			throw FileProblem.MISSING.of(file);
		}
		if (Files.isDirectory(file)) {
			throw FileProblem.FOLDER.of(file);
		}
		if (!Files.isReadable(file)) {
			throw (isLinkLoop() ? FileProblem.LINK_LOOP : FileProblem.UNREADABLE).of(file);
		}
		if (!Files.isRegularFile(file)) {
			throw FileProblem.NOT_REGULAR.of(file);
		}
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(FileSample.MOST);
			if (bytes.length == 0) {
				throw FileProblem.EMPTY.of(file);
			}
			return new FileSample(file, bytes, bytes.length < FileSample.MOST);
		} catch (IOException e) {
			throw FileFailure.reading(file, e);
		}
	}

	private boolean isLinkLoop() {
		try {
			file.toRealPath();
			return false;
		} catch (AccessDeniedException | NoSuchFileException e) {
			return false;
		} catch (IOException e) {
			return Files.isSymbolicLink(file);
		}
	}

	/** Why no reader knows the file. */
	public EvidenceException unknown(FileSample sample) {
		FileHead head = new FileHead(sample.head(), sample.whole());
		if (head.binaryFormat().isPresent()) {
			BinaryFormat format = head.binaryFormat().get();
			return new EvidenceException(new LocalizedText(
					"文件 %s 看起来是%s，不是调查数据。请在原软件中另存为 CSV（UTF-8）或 XLSX 后再打开。".formatted(file, format.displayName().zh()),
					("%s looks like %s, not like survey data. Save it as CSV (UTF-8) or XLSX in the program it comes "
							+ "from and open that.")
							.formatted(file, format.displayName().en())));
		}
		return (head.alternatesWithNul() ? FileProblem.UNMARKED_UTF_16 : FileProblem.UNKNOWN_BINARY).of(file);
	}
}
