/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class UnpackedDriverTest {

	private static final String LIBRARY = "libduckdb_java.so_linux_amd64";

	@TempDir
	Path folder;

	private Path shipped;
	private CacheFolder cache;

	@BeforeEach
	void ship() throws IOException {
		shipped = folder.resolve("driver_2.0.jar");
		cache = new CacheFolder(folder.resolve("cache"));
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(shipped))) {
			for (String name : List.of("META-INF/MANIFEST.MF", "org/Driver.class", LIBRARY,
					"libduckdb_java.so_macos_arm64")) {
				out.putNextEntry(new ZipEntry(name));
				out.write(name.getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	@Test
	void theLibraryLiesBesideTheJar() throws IOException {
		Path jar = UnpackedDriver.of(shipped, cache, "jars", "linux_amd64").jar();
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			assertEquals(List.of("META-INF/MANIFEST.MF", "org/Driver.class"),
					zip.stream().map(ZipEntry::getName).toList());
		}
		assertEquals(LIBRARY, Files.readString(jar.resolveSibling(LIBRARY)));
	}

	@Test
	void itIsUnpackedOnceForTheSameJars() throws IOException {
		Path jar = UnpackedDriver.of(shipped, cache, "jars", "linux_amd64").jar();
		Files.delete(shipped);
		assertEquals(jar, UnpackedDriver.of(shipped, cache, "jars", "linux_amd64").jar());
	}

	@Test
	void otherJarsHaveAnotherOne() throws IOException {
		Path first = UnpackedDriver.of(shipped, cache, "jars", "linux_amd64").jar();
		Path second = UnpackedDriver.of(shipped, cache, "others", "linux_amd64").jar();
		assertFalse(Files.exists(first));
		try (Stream<Path> kept = Files.list(cache.root())) {
			assertEquals(List.of(second.getParent()), kept.toList());
		}
	}

	@Test
	void aMachineWithoutALibraryTakesWhatIsShipped() {
		assertEquals(shipped, UnpackedDriver.of(shipped, cache, "jars", "macos_amd64").jar());
	}

	@Test
	void whereNothingCanBeKeptTheShippedJarIsTaken() throws IOException {
		Files.writeString(cache.root(), "no folder");
		assertEquals(shipped, UnpackedDriver.of(shipped, cache, "jars", "linux_amd64").jar());
	}

	@Test
	void aFolderThatIsNoUriKeepsTheShippedJar() {
		for (String name : List.of("with a blank", "50%20", "a#b")) {
			CacheFolder odd = new CacheFolder(folder.resolve(name));
			assertEquals(shipped, UnpackedDriver.of(shipped, odd, "jars", "linux_amd64").jar(), name);
		}
		CacheFolder plain = new CacheFolder(folder.resolve("满意,存"));
		assertEquals(plain.prepared("driver", "jars").resolve("driver.jar"),
				UnpackedDriver.of(shipped, plain, "jars", "linux_amd64").jar());
	}

	@Test
	void machinesHaveTheNamesThatTheDriverGivesThem() {
		assertEquals(List.of("linux_amd64", "windows_amd64", "macos_arm64", "linux_arm64"),
				List.of(UnpackedDriver.platform("Linux", "amd64"), UnpackedDriver.platform("Windows 11", "amd64"),
						UnpackedDriver.platform("Mac OS X", "aarch64"), UnpackedDriver.platform("Linux", "aarch64")));
	}
}
