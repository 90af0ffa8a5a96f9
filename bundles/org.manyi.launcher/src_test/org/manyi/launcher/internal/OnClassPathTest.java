/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnClassPathTest {

	@ParameterizedTest
	@ValueSource(strings = { "org.manyi.cli", "org.manyi.methodology.wellservice", "picocli", "org.apache.batik.svggen",
			"com.fasterxml.jackson.core.jackson-core", "net.sf.biweekly", "com.github.mangstadt.vinnie",
			"org.apache.lucene.analysis.smartcn",
			"org.eclipse.equinox.common", "org.objectweb.asm" })
	void whatWeShipIs(String bundle) {
		assertTrue(OnClassPath.contains(bundle));
	}

	@ParameterizedTest
	@ValueSource(strings = { "com.acme.plugin", "picoclique", "org.manyi.ui", "org.manyi.explore.ui",
			"org.eclipse.osgi",
			"org.manyi.store.duckdb", "org.duckdb.duckdb_jdbc", "org.manyi.exchange.excel", "org.apache.poi",
			"com.fasterxml.jackson.databind", "org.objectweb.asm.tree" })
	void aPlugInAndTheWorkbenchAreNot(String bundle) {
		assertFalse(OnClassPath.contains(bundle));
	}
}
