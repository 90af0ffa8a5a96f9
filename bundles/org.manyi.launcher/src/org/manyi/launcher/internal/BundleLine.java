/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One bundle of the installation, as a line of {@code bundles.info} has it.
 *
 * @param name       symbolic name
 * @param location   the jar, relative to the installation
 * @param startLevel start level, in [1, ∞)
 * @param started    whether the bundle is started and not only installed
 */
record BundleLine(String name, Path location, int startLevel, boolean started) {

	private static final int FIELDS = 5;

	/**
	 * Reads a line {@code name,version,location,startLevel,started}.
	 *
	 * @param line a line of the file
	 * @return empty for comments and blank lines
	 * @throws IllegalArgumentException if the line is neither
	 */
	static Optional<BundleLine> parse(String line) {
		if (line.isBlank() || line.startsWith("#")) {
			return Optional.empty();
		}
		String[] fields = line.split(",");
		if (fields.length != FIELDS) {
			throw new IllegalArgumentException("not a bundle: " + line);
		}
		return Optional.of(new BundleLine(fields[0], Path.of(fields[2]), Integer.parseInt(fields[3]),
				Boolean.parseBoolean(fields[4])));
	}
}
