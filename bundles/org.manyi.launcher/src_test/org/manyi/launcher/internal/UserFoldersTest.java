/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFoldersTest {

	private final Path root;

	UserFoldersTest(@TempDir Path root) {
		this.root = root;
	}

	@Test
	void theSameJarsGetTheSameConfiguration() throws IOException {
		CacheFolder cache = new CacheFolder(root.resolve("cache"));
		Path first = cache.configuration("command", "a 1 1");
		Files.writeString(first.resolve("cached"), "x");

		assertEquals(first, cache.configuration("command", "a 1 1"));
		assertTrue(Files.exists(first.resolve("cached")));
	}

	@Test
	void otherJarsGetAnotherAndTheEarlierOneGoes() throws IOException {
		CacheFolder cache = new CacheFolder(root);
		Path workbench = cache.configuration("workbench", "a 1 1");
		Path first = cache.configuration("command", "a 1 1");
		Files.createDirectories(first.resolve("org.eclipse.osgi/.manager"));
		Files.writeString(first.resolve("org.eclipse.osgi/.manager/table"), "x");

		Path second = cache.configuration("command", "a 1 2");

		assertNotEquals(first, second);
		assertFalse(Files.exists(first));
		assertTrue(Files.isDirectory(second));
		assertTrue(Files.isDirectory(workbench));
	}

	@Test
	void aKeptFolderIsThereForTheSameJarsAlone() throws IOException {
		CacheFolder cache = new CacheFolder(root.resolve("cache"));
		Path earlier = cache.prepared("command", "a 1 1");
		cache.keep(cache.fresh("command"), "command", earlier);
		Path prepared = cache.prepared("command", "a 1 2");
		Path fresh = cache.fresh("command");
		Files.writeString(fresh.resolve("cached"), "x");
		assertFalse(Files.exists(prepared));

		cache.keep(fresh, "command", prepared);

		assertEquals("x", Files.readString(prepared.resolve("cached")));
		assertFalse(Files.exists(fresh));
		assertFalse(Files.exists(earlier));
	}

	@Test
	void ofTwoFirstStartsOneIsKept() throws IOException {
		CacheFolder cache = new CacheFolder(root);
		Path prepared = cache.prepared("command", "a 1 1");
		Path first = cache.fresh("command");
		Path second = cache.fresh("command");
		Files.writeString(first.resolve("cached"), "first");
		Files.writeString(second.resolve("cached"), "second");

		cache.keep(first, "command", prepared);
		cache.keep(second, "command", prepared);

		assertEquals("first", Files.readString(prepared.resolve("cached")));
		assertFalse(Files.exists(second));
	}

	@Test
	void aSecondWorkbenchGetsAStateOfItsOwn() throws IOException {
		StateFolders states = new StateFolders(root.resolve("state"));
		assertEquals(root.resolve("state/1"), states.take());
		assertEquals(root.resolve("state/2"), states.take());
		assertTrue(Files.isDirectory(root.resolve("state/2")));
	}
}
