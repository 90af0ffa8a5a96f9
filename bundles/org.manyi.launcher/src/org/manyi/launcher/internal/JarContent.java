/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.connect.ConnectContent;

/**
 * What stands in the jar of a bundle, manifest included. The jar is opened when something of it is asked for: with what
 * the framework has kept from an earlier start, that is nothing for most bundles.
 */
final class JarContent implements ConnectContent {

	private final Path jar;
	private final ClassLoader loader;

	private @Nullable ZipFile opened;

	JarContent(Path jar, ClassLoader classPath) {
		this.jar = jar;
		this.loader = new JarResources(this, classPath);
	}

	/** The jar. */
	Path jar() {
		return jar;
	}

	/** The framework reads the manifest as an entry. */
	@Override
	public Optional<Map<String, String>> getHeaders() {
		return Optional.empty();
	}

	@Override
	public Iterable<String> getEntries() throws IOException {
		ZipFile zip = zip();
		return () -> names(zip);
	}

	private static Iterator<String> names(ZipFile zip) {
		return zip.stream().<String>map(ZipEntry::getName).iterator();
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public Optional<ConnectEntry> getEntry(String path) {
		try {
			ZipFile zip = zip();
			ZipEntry entry = zip.getEntry(path);
			return entry == null ? Optional.empty() : Optional.of(new ContentEntry(zip, entry));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Optional<ClassLoader> getClassLoader() {
		return Optional.of(loader);
	}

	@Override
	public void open() throws IOException {
		zip();
	}

	private synchronized ZipFile zip() throws IOException {
		ZipFile zip = opened;
		if (zip == null) {
			zip = new ZipFile(jar.toFile());
			opened = zip;
		}
		return zip;
	}

	@Override
	public synchronized void close() throws IOException {
		ZipFile zip = opened;
		opened = null;
		if (zip != null) {
			zip.close();
		}
	}

	@Override
	public String toString() {
		return jar.toString();
	}
}
