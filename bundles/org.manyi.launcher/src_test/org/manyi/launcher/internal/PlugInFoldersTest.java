/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlugInFoldersTest {

	private final Path folder;

	PlugInFoldersTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aPlugInThatComesChangesOrGoesIsNoticed() throws IOException {
		PlugInFolders folders = new PlugInFolders(List.of(folder, folder.resolve("nowhere")));
		String none = folders.signature();
		Path jar = Files.writeString(folder.resolve("a.jar"), "1");
		String one = folders.signature();
		Files.writeString(jar, "12");
		String other = folders.signature();
		Files.delete(jar);

		assertNotEquals(none, one);
		assertNotEquals(one, other);
		assertEquals(none, folders.signature());
	}

	@Test
	void otherFilesAreOfNoConcern() throws IOException {
		PlugInFolders folders = new PlugInFolders(List.of(folder));
		String none = folders.signature();
		Files.writeString(folder.resolve("a.jar.sha256"), "1");
		Files.writeString(folder.resolve("README.txt"), "1");
		assertEquals(none, folders.signature());
	}
}
