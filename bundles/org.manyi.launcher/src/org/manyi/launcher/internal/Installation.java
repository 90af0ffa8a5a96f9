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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder the product was unpacked to. It is only read. */
final class Installation {

	private static final Path BUNDLES_INFO = Path.of("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
	private static final String FRAMEWORK = "org.eclipse.osgi";

	private final Path root;
	private final List<BundleLine> bundles;

	private Installation(Path root, List<BundleLine> bundles) {
		this.root = root;
		this.bundles = bundles;
	}

	/**
	 * Reads the list of bundles.
	 *
	 * @param root the folder
	 * @throws IOException if the folder holds no product
	 */
	static Installation at(Path root) throws IOException {
		try {
			return new Installation(root, Files.readAllLines(root.resolve(BUNDLES_INFO)).stream()
					.map(BundleLine::parse).flatMap(Optional::stream).toList());
		} catch (IllegalArgumentException e) {
			throw new IOException(root.resolve(BUNDLES_INFO) + ": " + e.getMessage(), e);
		}
	}

	/** The folder. */
	Path root() {
		return root;
	}

	/** All bundles, the framework included. */
	List<BundleLine> bundles() {
		return bundles;
	}

	/**
	 * The jar of the framework.
	 *
	 * @throws IOException if the list has none
	 */
	Path framework() throws IOException {
		return bundles.stream().filter(bundle -> bundle.name().equals(FRAMEWORK)).findFirst()
				.map(bundle -> root.resolve(bundle.location()))
				.orElseThrow(() -> new IOException(root.resolve(BUNDLES_INFO) + ": no " + FRAMEWORK));
	}

	/**
	 * The value of {@code osgi.bundles} that starts a command: everything but the workbench.
	 *
	 * @return elements separated by commas, without the framework itself
	 */
	String headlessBundles() {
		return String.join(",", bundles.stream()
				.filter(bundle -> !bundle.name().equals(FRAMEWORK) && !WorkbenchOnly.contains(bundle.name()))
				.map(bundle -> bundle.reference(root)).toList());
	}

	/**
	 * What changes when a jar changes, though its version may not: name, size and time of each.
	 *
	 * @throws IOException if a listed jar is missing
	 */
	String signature() throws IOException {
		List<String> jars = new ArrayList<>();
		for (BundleLine bundle : bundles) {
			Path jar = root.resolve(bundle.location());
			jars.add(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis());
		}
		return String.join("\n", jars);
	}
}
