/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * What a bundle says of itself in its manifest, as far as the law of direction asks.
 *
 * @param name            symbolic name
 * @param headers         all main headers as written
 * @param requiredBundles symbolic names in {@code Require-Bundle} and {@code Fragment-Host}
 * @param importedPackages packages in {@code Import-Package} and {@code DynamicImport-Package}, optional ones included
 * @param exportedPackages packages in {@code Export-Package}
 */
record BundleManifest(String name, Map<String, String> headers, List<String> requiredBundles,
		List<String> importedPackages, List<String> exportedPackages) {

	/**
	 * Reads the manifest of a bundle project.
	 *
	 * @param file a {@code META-INF/MANIFEST.MF}
	 * @throws UncheckedIOException if the file cannot be read or is not a manifest
	 */
	static BundleManifest read(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return of(ManifestElement.parseBundleManifest(in, new HashMap<>()));
		} catch (IOException | BundleException e) {
			throw new UncheckedIOException(new IOException(file + " is not a bundle manifest", e));
		}
	}

	/**
	 * Takes the headers apart.
	 *
	 * @param headers main headers with at least {@code Bundle-SymbolicName}
	 * @throws IllegalArgumentException if a header breaks the grammar of OSGi
	 */
	static BundleManifest of(Map<String, String> headers) {
		return new BundleManifest(values(headers, Constants.BUNDLE_SYMBOLICNAME).findFirst().orElseThrow(),
				Map.copyOf(headers),
				Stream.of(Constants.REQUIRE_BUNDLE, Constants.FRAGMENT_HOST).flatMap(h -> values(headers, h)).toList(),
				Stream.of(Constants.IMPORT_PACKAGE, Constants.DYNAMICIMPORT_PACKAGE).flatMap(h -> values(headers, h))
						.toList(),
				values(headers, Constants.EXPORT_PACKAGE).toList());
	}

	/** The header as written, empty where the manifest has none. */
	Optional<String> header(String header) {
		return Optional.ofNullable(headers.get(header));
	}

	/** The symbolic name, which is how a test tells which bundle it looked at. */
	@Override
	public String toString() {
		return name;
	}

	private static Stream<String> values(Map<String, String> headers, String header) {
		try {
			ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
			return elements == null ? Stream.empty()
					: Arrays.stream(elements).flatMap(e -> Arrays.stream(e.getValueComponents()));
		} catch (BundleException e) {
			throw new IllegalArgumentException(header + " of " + headers.get(Constants.BUNDLE_SYMBOLICNAME), e);
		}
	}
}
