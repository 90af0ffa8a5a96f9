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
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The folder the product was unpacked to. It is only read. */
final class Installation {

	private static final Path BUNDLES_INFO = Path
			.of("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
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
			List<BundleLine> bundles = new ArrayList<>();
			for (String line : Files.readAllLines(root.resolve(BUNDLES_INFO))) {
				BundleLine.parse(line).ifPresent(bundles::add);
			}
			return new Installation(root, List.copyOf(bundles));
		} catch (IllegalArgumentException e) {
			throw new IOException(root.resolve(BUNDLES_INFO) + ": " + e.getMessage(), e);
		}
	}

	/** The list that it was read from. */
	BundleList bundleList() {
		return new BundleList(root.resolve(BUNDLES_INFO));
	}

	/** The folder. */
	Path root() {
		return root;
	}

	/**
	 * The jar of the framework.
	 *
	 * @throws IOException if the list has none
	 */
	Path framework() throws IOException {
		return jar(bundle(FRAMEWORK));
	}

	/**
	 * A bundle of which there is one.
	 *
	 * @param name its symbolic name
	 * @throws IOException if the list has none
	 */
	BundleLine bundle(String name) throws IOException {
		for (BundleLine bundle : bundles) {
			if (bundle.name().equals(name)) {
				return bundle;
			}
		}
		throw new IOException(root.resolve(BUNDLES_INFO) + ": no " + name);
	}

	/** The bundles that a command starts with: everything but the workbench and the framework. */
	List<BundleLine> commandBundles() {
		List<BundleLine> wanted = new ArrayList<>();
		for (BundleLine bundle : bundles) {
			if (!bundle.name().equals(FRAMEWORK) && !WorkbenchOnly.contains(bundle.name())) {
				wanted.add(bundle);
			}
		}
		return wanted;
	}

	/** The jar of a bundle. */
	Path jar(BundleLine bundle) {
		return root.resolve(bundle.location());
	}

	/**
	 * What changes when a jar changes, though its version may not: name, size and time of each.
	 *
	 * @throws IOException if a listed jar is missing
	 */
	String signature() throws IOException {
		StringBuilder jars = new StringBuilder();
		for (BundleLine bundle : bundles) {
			Path jar = root.resolve(bundle.location());
			BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
			jars.append(jar).append(' ').append(attributes.size()).append(' ')
					.append(attributes.lastModifiedTime().toMillis()).append('\n');
		}
		return jars.toString();
	}
}
