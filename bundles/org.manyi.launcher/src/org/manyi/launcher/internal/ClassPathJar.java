/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The classes of many bundles in one jar, for the class path. One jar is opened where each start would open thirty, and
 * it has no signature, whose check takes long and keeps classes out of the JVM's archive. The bundles stay what they
 * are.
 */
final class ClassPathJar {

	/** What every JVM that runs this product can read. */
	private static final Runtime.Version OLDEST_JVM = Runtime.Version.parse("21");

	private ClassPathJar() {
	}

	/**
	 * Makes the jar, as a whole or not at all. What lies in no package is left out.
	 *
	 * @param bundles jars; of two files of one name the first bundle's is taken, as on a class path
	 * @param made    a file that need not exist; one that does is replaced
	 * @throws IOException if a bundle cannot be read or the jar not be written
	 */
	static void make(List<Path> bundles, Path made) throws IOException {
		Path written = Files.createTempFile(made.toAbsolutePath().getParent(), "classes", ".tmp");
		try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(written))) {
			Set<String> names = new HashSet<>();
			for (Path bundle : bundles) {
				try (JarFile from = new JarFile(bundle.toFile(), false, ZipFile.OPEN_READ, OLDEST_JVM);
						Stream<JarEntry> entries = from.versionedStream()) {
					for (JarEntry entry : (Iterable<JarEntry>) entries::iterator) {
						if (isInPackage(entry) && names.add(entry.getName())) {
							to.putNextEntry(new JarEntry(entry.getName()));
							from.getInputStream(entry).transferTo(to);
						}
					}
				}
			}
		}
		Files.move(written, made, StandardCopyOption.ATOMIC_MOVE);
	}

	private static boolean isInPackage(JarEntry entry) {
		String name = entry.getName();
		return !entry.isDirectory() && name.indexOf('/') > 0 && !name.startsWith("META-INF/")
				&& !name.startsWith("OSGI-INF/");
	}
}
