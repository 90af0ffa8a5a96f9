/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.connect.ConnectContent;

class JarModuleTest {

	private static final String OWN_CLASS = "org/manyi/launcher/internal/JarModuleTest.class";

	private final Path jar;
	private final JarModule module;

	JarModuleTest(@TempDir Path folder) throws IOException {
		jar = Files.createDirectory(folder.resolve("满 意 100%")).resolve("a.jar");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
			for (String name : List.of("META-INF/MANIFEST.MF", "OSGI-INF/l10n/texts #1.properties", OWN_CLASS)) {
				out.putNextEntry(new ZipEntry(name));
				out.write(name.getBytes(StandardCharsets.UTF_8));
			}
		}
		module = new JarModule(jar, JarModuleTest.class.getClassLoader());
	}

	@Test
	void theContentIsThatOfTheJar() throws IOException {
		ConnectContent content = module.getContent();
		content.open();
		Set<String> names = new HashSet<>();
		content.getEntries().forEach(names::add);
		assertEquals(Set.of("META-INF/MANIFEST.MF", "OSGI-INF/l10n/texts #1.properties", OWN_CLASS), names);
		assertEquals("META-INF/MANIFEST.MF",
				new String(content.getEntry("META-INF/MANIFEST.MF").orElseThrow().getBytes(), StandardCharsets.UTF_8));
		assertEquals(Optional.empty(), content.getEntry("plugin.xml"));
		content.close();

		content.open();
		assertTrue(content.getEntry("META-INF/MANIFEST.MF").isPresent());
		content.close();
	}

	@Test
	void classesComeFromTheClassPath() throws ReflectiveOperationException {
		ClassLoader loader = module.getContent().getClassLoader().orElseThrow();
		assertSame(JarModuleTest.class, loader.loadClass(JarModuleTest.class.getName()));
		assertTrue(module.holds(JarModuleTest.class));
		assertFalse(module.holds(Test.class));
	}

	@Test
	void resourcesComeFromTheJarAlone() throws IOException {
		ClassLoader loader = module.getContent().getClassLoader().orElseThrow();
		try (InputStream stream = loader.getResource("OSGI-INF/l10n/texts #1.properties").openStream()) {
			assertEquals("OSGI-INF/l10n/texts #1.properties",
					new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
		String elsewhere = Test.class.getName().replace('.', '/') + ".class";
		assertTrue(JarModuleTest.class.getClassLoader().getResource(elsewhere) != null);
		assertNull(loader.getResource(elsewhere));
		assertEquals(List.of(), Collections.list(loader.getResources(elsewhere)));
		assertEquals(1, Collections.list(loader.getResources("META-INF/MANIFEST.MF")).size());
	}
}
