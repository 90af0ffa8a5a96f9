/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The model is the bundle that everybody may know, so it knows nobody. */
class PackageContractTest {

	@Test
	void theModelImportsNothing() throws IOException {
		List<String> manifest = Files.readAllLines(Path.of("META-INF/MANIFEST.MF"));
		assertFalse(manifest.stream().anyMatch(line -> line.startsWith("Import-Package")
				|| line.startsWith("Require-Bundle") || line.startsWith("DynamicImport-Package")));
	}
}
