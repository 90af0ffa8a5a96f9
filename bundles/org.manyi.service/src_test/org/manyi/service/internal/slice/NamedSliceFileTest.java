/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;

/** The file in which a workspace keeps named slices. */
@NonNullByDefault({})
class NamedSliceFileTest {

	@TempDir
	Path folder;

	@Test
	void isReadAsItWasWritten() throws IOException {
		SortedMap<String, Slice> slices = new TreeMap<>(Map.of("三季度 东部",
				new Slice(Map.of(GroupField.QUARTER, Set.of("2026-Q3"), GroupField.REGION, Set.of("东部, 西部", "%09"))),
				"odd", Slice.ALL.with(GroupField.UNIT, Set.of("a\tb\n", "c\\,d", ""))));
		NamedSliceFile file = new NamedSliceFile(folder.resolve(NamedSliceFile.NAME));
		assertTrue(file.read().isEmpty());
		file.write(slices);
		assertEquals(slices, file.read());
		assertEquals(List.of(NamedSliceFile.NAME), names(), "nothing is left beside it");
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> String.valueOf(path.getFileName())).toList();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "name\tunits=A", "name", "\tunit=A" })
	void aLineThatIsNoSliceIsNamed(String line) throws IOException {
		Path path = folder.resolve(NamedSliceFile.NAME);
		Files.writeString(path, "good\tunit=A\n" + line + "\n");
		IOException failure = assertThrows(IOException.class, () -> new NamedSliceFile(path).read());
		assertTrue(failure.getMessage().startsWith("2: "), failure.getMessage());
	}
}
