/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyFileException;
import org.manyi.scoring.MethodologyReader;
import org.manyi.service.methodology.MethodologyService;

/**
 * The methodology files of a workspace: what ends in {@code .yaml} or {@code .yml} in its folder for them. Hidden
 * files, such as those that editors write while they save, are none.
 *
 * @param folder the folder, which need not exist
 */
record MethodologyFolder(Path folder) {

	static MethodologyFolder of(Path workspace) {
		return new MethodologyFolder(workspace.resolve(MethodologyService.FOLDER));
	}

	/** The files, ordered by name; none where the folder does not exist or cannot be read. */
	List<Path> files() {
		List<Path> files = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, MethodologyFolder::isMethodology)) {
				all.forEach(files::add);
			} catch (IOException e) {
				return List.of();
			}
		}
		files.sort(null);
		return files;
	}

	private static boolean isMethodology(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
	}

	/** What the files are. */
	List<MethodologyEntry> entries(MethodologyReader reader) {
		return files().stream().map(file -> entry(reader, file)).toList();
	}

	private static MethodologyEntry entry(MethodologyReader reader, Path file) {
		try (InputStream stream = Files.newInputStream(file)) {
			return new MethodologyEntry.Available(file.toString(), reader.read(file.toString(), stream));
		} catch (MethodologyFileException e) {
			return new MethodologyEntry.Refused(file.toString(), e.problems());
		} catch (IOException e) {
			return new MethodologyEntry.Refused(file.toString(),
					List.of(new FileProblem(1, 1, new LocalizedText("文件无法读取", "the file cannot be read"))));
		}
	}
}
