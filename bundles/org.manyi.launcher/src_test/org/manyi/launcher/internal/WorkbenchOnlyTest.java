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

class WorkbenchOnlyTest {

	@ParameterizedTest
	@ValueSource(strings = { "org.eclipse.swt", "org.eclipse.swt.gtk.linux.x86_64", "org.eclipse.e4.ui.workbench",
			"org.manyi.explore.ui", "org.manyi.ui", "org.manyi.app", "slf4j.api", "org.eclipse.equinox.app",
			"org.objectweb.asm.tree", "org.apache.aries.spifly.dynamic.bundle" })
	void aCommandDoesWithout(String bundle) {
		assertTrue(WorkbenchOnly.contains(bundle));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.manyi.cli", "org.manyi.chart", "org.eclipse.equinox.common", "org.apache.felix.scr",
			"org.apache.batik.svggen", "com.acme.plugin", "com.acme.ui", "org.eclipse.swtools" })
	void aCommandMayNeed(String bundle) {
		assertFalse(WorkbenchOnly.contains(bundle));
	}
}
