/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class BundleListTest {

	private static final FileTime BEFORE = FileTime.fromMillis(1_700_000_000_000L);

	@TempDir
	Path folder;

	private Path target;
	private BundleList list;

	@BeforeEach
	void ship() throws IOException {
		Path shipped = Files.writeString(folder.resolve("shipped.info"), """
				#encoding=UTF-8
				org.duckdb.duckdb_jdbc,2.0.0,plugins/driver.jar,4,false
				org.manyi.cli,0.1.0,plugins/cli.jar,4,false
				""");
		target = Files.createDirectory(folder.resolve("written")).resolve("bundles.info");
		list = new BundleList(shipped);
	}

	@Test
	void oneBundleIsInstalledFromAnotherJar() throws IOException {
		list.write(UnpackedDriver.BUNDLE, folder.resolve("满 意, a/driver.jar"), target);
		assertEquals(List.of("#encoding=UTF-8",
				"org.duckdb.duckdb_jdbc,2.0.0,file:" + folder.toAbsolutePath() + "/满 意%2C a/driver.jar,4,false",
				"org.manyi.cli,0.1.0,plugins/cli.jar,4,false"), Files.readAllLines(target));
	}

	@Test
	void aListThatIsRightKeepsItsTime() throws IOException {
		list.write(UnpackedDriver.BUNDLE, folder.resolve("driver.jar"), target);
		Files.setLastModifiedTime(target, BEFORE);
		list.write(UnpackedDriver.BUNDLE, folder.resolve("driver.jar"), target);
		assertEquals(BEFORE, Files.getLastModifiedTime(target));
		list.write(UnpackedDriver.BUNDLE, folder.resolve("other.jar"), target);
		assertEquals("org.duckdb.duckdb_jdbc,2.0.0,file:" + folder.resolve("other.jar").toAbsolutePath() + ",4,false",
				Files.readAllLines(target).get(1));
		try (Stream<Path> files = Files.list(target.getParent())) {
			assertEquals(List.of(target), files.toList());
		}
	}
}
