/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.slice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Slice;
import org.manyi.service.slice.Restriction;

/**
 * A file of named slices: a line for each, of its name and its restrictions with tabulators between them. It is written
 * as a whole or not at all.
 *
 * @param path need not exist
 */
record NamedSliceFile(Path path) {

	/** What it is called in the folder of a workspace. */
	static final String NAME = "slices.txt";

	private static final String TAB = "\t";

	/**
	 * The slices; none where there is no file.
	 *
	 * @throws WrongLineException when one line is not such
	 */
	SortedMap<String, Slice> read() throws IOException {
		SortedMap<String, Slice> slices = new TreeMap<>();
		if (!Files.exists(path)) {
			return slices;
		}
		int number = 0;
		for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
			number++;
			if (!line.isBlank()) {
				List<String> parts = Arrays.asList(line.replace("\uFEFF", "").split(TAB, -1));
				Slice slice = Slice.ALL;
				for (String part : parts.subList(1, parts.size())) {
					Optional<Restriction> restriction = Restriction.parse(unescaped(part));
					if (restriction.isEmpty()) {
						throw new WrongLineException(number, part);
					}
					slice = slice.with(restriction.get().field(), restriction.get().values());
				}
				if (slice.isAll() || parts.getFirst().isBlank()) {
					throw new WrongLineException(number, line);
				}
				slices.put(parts.getFirst(), slice);
			}
		}
		return slices;
	}

	void write(SortedMap<String, Slice> slices) throws IOException {
		List<String> lines = new ArrayList<>();
		slices.forEach((name, slice) -> {
			List<String> parts = new ArrayList<>(List.of(name));
			Restriction.of(slice).forEach(restriction -> parts.add(escaped(restriction.toString())));
			lines.add(String.join(TAB, parts));
		});
		Path written = path.resolveSibling(NAME + "." + ProcessHandle.current().pid());
		try {
			Files.write(written, lines, StandardCharsets.UTF_8);
			Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(written);
		}
	}

	/** Values may have what ends a part or a line. */
	private static String escaped(String text) {
		return text.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
	}

	private static String unescaped(String text) {
		return text.replace("%09", "\t").replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
	}
}
