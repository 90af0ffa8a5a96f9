/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Constants;

/** A plug-in bundle, packed in memory. */
final class PlugInJar {

	private final Manifest manifest = new Manifest();
	private final Map<String, byte[]> entries = new LinkedHashMap<>();

	PlugInJar(String symbolicName) {
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		header(Constants.BUNDLE_MANIFESTVERSION, "2");
		header(Constants.BUNDLE_SYMBOLICNAME, symbolicName);
		header(Constants.BUNDLE_VERSION, "1.2.3");
	}

	PlugInJar header(String name, String value) {
		manifest.getMainAttributes().putValue(name, value);
		return this;
	}

	PlugInJar file(String path, String text) {
		entries.put(path, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Packs a class of this test bundle. */
	PlugInJar classFile(Class<?> type) throws IOException {
		String path = type.getName().replace('.', '/') + ".class";
		try (InputStream stream = type.getClassLoader().getResourceAsStream(path)) {
			entries.put(path, stream.readAllBytes());
		}
		return this;
	}

	InputStream open() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				jar.putNextEntry(new JarEntry(entry.getKey()));
				jar.write(entry.getValue());
				jar.closeEntry();
			}
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}
}
