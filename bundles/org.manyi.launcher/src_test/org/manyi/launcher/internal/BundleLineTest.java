/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class BundleLineTest {

	@Test
	void aLineIsOneBundle() {
		assertEquals(Optional.of(new BundleLine("org.manyi.cli", Path.of("plugins/org.manyi.cli_0.1.0.jar"), 4, false)),
				BundleLine.parse("org.manyi.cli,0.1.0,plugins/org.manyi.cli_0.1.0.jar,4,false"));
	}

	@Test
	void commentsAndBlankLinesAreNone() {
		assertEquals(Optional.empty(), BundleLine.parse("#version=1"));
		assertEquals(Optional.empty(), BundleLine.parse(""));
	}

	@Test
	void anotherLineIsRefusedByItsText() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> BundleLine.parse("org.manyi.cli,0.1.0"));
		assertEquals("not a bundle: org.manyi.cli,0.1.0", refused.getMessage());
	}
}
