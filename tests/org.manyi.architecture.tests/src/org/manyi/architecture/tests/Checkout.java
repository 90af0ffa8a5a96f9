/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The source tree this test was built from. The build names it in the system property {@code manyi.checkout}. */
final class Checkout {

	private Checkout() {
	}

	/** The top folder. */
	static Path root() {
		return Path.of(Objects.requireNonNull(System.getProperty("manyi.checkout"), "manyi.checkout is not set"));
	}

	/**
	 * The manifests of all bundle projects, by folder name.
	 *
	 * @throws IOException if the folder cannot be listed
	 */
	static List<BundleManifest> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.map(folder -> folder.resolve("META-INF/MANIFEST.MF")).filter(Files::isRegularFile).sorted()
					.map(BundleManifest::read).toList();
		}
	}

	/**
	 * All Java files of bundles and tests, sorted.
	 *
	 * @throws IOException if a folder cannot be listed
	 */
	static List<Path> javaFiles() throws IOException {
		try (Stream<Path> bundles = Files.walk(root().resolve("bundles"));
				Stream<Path> tests = Files.walk(root().resolve("tests"))) {
			return Stream.concat(bundles, tests).filter(file -> file.toString().endsWith(".java")).sorted().toList();
		}
	}
}
