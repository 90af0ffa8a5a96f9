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
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathJarTest {

	private final Path folder;

	ClassPathJarTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void whatLiesInPackagesIsTaken() throws IOException {
		Path jar = jar("a", Map.of("META-INF/ECLIPSE_.SF", "signature", "plugin.xml", "x", "OSGI-INF/component.xml",
				"x", "org/acme/A.class", "A", "org/acme/texts.properties", "texts"));

		assertEquals(Map.of("org/acme/A.class", "A", "org/acme/texts.properties", "texts"), made(jar));
	}

	@Test
	void ofSeveralVersionsTheOldestJvmsIsTaken() throws IOException {
		Path jar = jar("a", Map.of("org/acme/A.class", "A for all", "META-INF/versions/21/org/acme/A.class", "A for 21",
				"META-INF/versions/22/org/acme/A.class", "A for 22"));

		assertEquals(Map.of("org/acme/A.class", "A for 21"), made(jar));
	}

	@Test
	void theFirstBundleCounts() throws IOException {
		Path first = jar("first", Map.of("org/acme/A.class", "first", "org/acme/B.class", "B"));
		Path second = jar("second", Map.of("org/acme/A.class", "second", "org/acme/C.class", "C"));

		assertEquals(Map.of("org/acme/A.class", "first", "org/acme/B.class", "B", "org/acme/C.class", "C"),
				made(first, second));
	}

	private Map<String, String> made(Path... bundles) throws IOException {
		Path made = Files.createDirectory(folder.resolve("made")).resolve("classes.jar");
		ClassPathJar.make(List.of(bundles), made);
		try (Stream<Path> files = Files.list(made.getParent())) {
			assertEquals(List.of(made), files.toList());
		}
		Map<String, String> entries = new TreeMap<>();
		try (ZipFile zip = new ZipFile(made.toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				entries.put(entry.getName(),
						new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return entries;
	}

	private Path jar(String name, Map<String, String> entries) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
		Path jar = folder.resolve(name + ".jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return jar;
	}
}
