/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the weaver of services from telling at each start of the workbench of every service it has found. */
final class QuietWeaver {

	/**
	 * Held here, since a level is kept only as long as its logger. In a class of its own, since commands log nothing.
	 */
	private static final Logger WEAVER = Logger.getLogger("org.apache.aries.spifly");

	private QuietWeaver() {
	}

	static void hush() {
		WEAVER.setLevel(Level.WARNING);
	}
}
