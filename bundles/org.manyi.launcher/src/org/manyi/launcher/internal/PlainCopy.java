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
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A copy of a signed jar without its signature. Reading one file out of a signed jar makes the JVM check the signature
 * of the whole, at each start of a command. The jar of the installation stays as it is.
 */
final class PlainCopy {

	private PlainCopy() {
	}

	/**
	 * Makes the copy, as a whole or not at all.
	 *
	 * @param jar  the signed jar
	 * @param copy a file that need not exist; one that does is replaced
	 * @throws IOException if the jar cannot be read or the copy not be written
	 */
	static void make(Path jar, Path copy) throws IOException {
		make(jar, copy, PlainCopy::isSignature);
	}

	/**
	 * Makes a copy without some of what is in the jar, as a whole or not at all.
	 *
	 * @param copy a file that need not exist; one that does is replaced
	 * @param left the names of what is left out
	 * @throws IOException if the jar cannot be read or the copy not be written
	 */
	static void make(Path jar, Path copy, Predicate<String> left) throws IOException {
		Path written = Files.createTempFile(copy.toAbsolutePath().getParent(), "framework", ".tmp");
		try (ZipFile from = new ZipFile(jar.toFile());
				ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(written))) {
			for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				if (!left.test(entry.getName())) {
					to.putNextEntry(new ZipEntry(entry.getName()));
					from.getInputStream(entry).transferTo(to);
				}
			}
		}
		Files.move(written, copy, StandardCopyOption.ATOMIC_MOVE);
	}

	private static boolean isSignature(String entry) {
		String name = entry.toUpperCase(Locale.ROOT);
		return name.startsWith("META-INF/") && name.lastIndexOf('/') == "META-INF".length()
				&& (name.endsWith(".SF") || name.endsWith(".RSA") || name.endsWith(".DSA") || name.endsWith(".EC"));
	}
}
