/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void knowsAFileUnderEveryName() throws IOException {
		Path survey = Files.writeString(folder.resolve("survey.csv"), "Q1\n5\n");
		Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.csv"), survey);
		Path hard = Files.createLink(folder.resolve("hard.csv"), survey);
		for (Path target : List.of(survey, symbolic, hard, folder.resolve("./survey.csv"))) {
			NamedFiles files = new NamedFiles();
			files.read("FILE", survey);
			assertEquals(Optional.of("FILE"), files.written("--out", target), target.toString());
		}
	}

	@Test
	void knowsAFileThatIsNotThereYet() throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
		NamedFiles files = new NamedFiles();
		assertEquals(Optional.empty(), files.written("--rejects", folder.resolve("real/list.csv")));
		assertEquals(Optional.of("--rejects"), files.written("--out", link.resolve("list.csv")));
	}

	@Test
	void letsOtherFilesBe() throws IOException {
		NamedFiles files = new NamedFiles();
		files.read("FILE", Files.writeString(folder.resolve("survey.csv"), "Q1\n5\n"));
		files.read("--methodology", folder.resolve("missing.yaml"));
		assertEquals(Optional.empty(), files.written("--rejects", folder.resolve("rejects.csv")));
		assertEquals(Optional.empty(), files.written("--out", folder.resolve("none/out.csv")));
	}
}
