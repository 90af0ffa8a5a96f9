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
import java.util.List;
import java.util.Optional;

/**
 * The list of bundles that the framework of the workbench installs, {@code bundles.info}, with another jar in place of
 * one that is shipped.
 *
 * @param shipped the list of the installation
 */
record BundleList(Path shipped) {

	/** How a comma of a path is written between the commas of a line. */
	private static final String COMMA = "%2C";

	/**
	 * Writes the list with another jar for a bundle. A list that says so already is left, with its time, by which the
	 * framework knows that it has read it.
	 *
	 * @param name   the symbolic name of the bundle
	 * @param jar    what is to be installed for it
	 * @param target where the list is to be; any number of processes may write it at once
	 * @throws IOException if the list cannot be read or written
	 */
	void write(String name, Path jar, Path target) throws IOException {
		List<String> lines = Files.readAllLines(shipped).stream().map(line -> with(line, name, jar)).toList();
		if (Files.isRegularFile(target) && Files.readAllLines(target).equals(lines)) {
			return;
		}
		Path fresh = Files.createTempFile(target.getParent(), "bundles", ".info");
		try {
			Files.write(fresh, lines);
			Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static String with(String line, String name, Path jar) {
		Optional<BundleLine> bundle = BundleLine.parse(line);
		if (bundle.isEmpty() || !bundle.get().name().equals(name)) {
			return line;
		}
		String[] fields = line.split(",");
		fields[2] = "file:" + jar.toAbsolutePath().toString().replace(",", COMMA);
		return String.join(",", fields);
	}
}
