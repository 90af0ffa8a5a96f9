/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/**
 * Reference data that may not be committed: the folder of system property {@code manyi.shared}, else beside the clone.
 */
final class SharedFiles {

	private SharedFiles() {
	}

	/** A file of the data sets; the test that asks is skipped where it is not there. */
	static Path dataset(String name) {
		Path file = Path.of(System.getProperty("manyi.shared", CommandRun.checkout() + "/../shared"))
				.resolve("datasets/" + name);
		Assumptions.assumeTrue(Files.isRegularFile(file), () -> "no reference file " + file);
		return file;
	}
}
