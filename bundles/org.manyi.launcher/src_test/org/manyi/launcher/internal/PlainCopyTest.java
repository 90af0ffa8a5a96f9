/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainCopyTest {

	@Test
	void everythingButTheSignatureIsCopied(@TempDir Path folder) throws IOException {
		Path jar = folder.resolve("signed.jar");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
			for (String name : List.of("META-INF/MANIFEST.MF", "META-INF/ECLIPSE_.SF", "META-INF/eclipse_.rsa",
					"META-INF/services/a.SF", "org/A.class")) {
				out.putNextEntry(new ZipEntry(name));
				out.write(name.getBytes(StandardCharsets.UTF_8));
			}
		}

		Path copy = folder.resolve("copy.jar");
		PlainCopy.make(jar, copy);

		try (ZipFile zip = new ZipFile(copy.toFile())) {
			assertEquals(List.of("META-INF/MANIFEST.MF", "META-INF/services/a.SF", "org/A.class"),
					zip.stream().map(ZipEntry::getName).toList());
			assertEquals("org/A.class", new String(zip.getInputStream(zip.getEntry("org/A.class")).readAllBytes(),
					StandardCharsets.UTF_8));
		}
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(copy, jar), files.sorted().toList());
		}
	}
}
