/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeEdgesTest {

	@Test
	void edgesAreOfTheThemeInForceAndWrittenAnewWhereTheyAreOthers(@TempDir Path folder) throws IOException {
		Path file = NativeEdges.in(folder);
		String style = Files.readString(file);
		assertTrue(style.contains("@theme_fg_color"), style);
		assertFalse(style.contains("#"), "a colour of one theme would be wrong in the other");
		Files.writeString(file, "of another version");
		assertEquals(file, NativeEdges.in(folder));
		assertEquals(style, Files.readString(file));
	}
}
