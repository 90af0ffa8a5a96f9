/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

/**
 * Which bundles of the product a command finds on the JVM's class path: what we ship. A bundle that is not known here
 * is somebody's plug-in and has a class loader of its own, so what it brings along disturbs nobody; so have the store
 * and the reader of workbooks.
 */
final class OnClassPath {

	private static final Families FAMILIES = Families.of("org.manyi", "picocli", "com.fasterxml.jackson.core",
			"de.siegmar.fastcsv", "org.snakeyaml.engine", "org.jfree.jfreechart", "org.apache.batik",
			"com.github.librepdf", "org.apache.xmlgraphics.commons", "org.apache.commons.commons-io",
			"org.apache.commons.commons-logging", "org.apache.commons.math3",
			"org.apache.lucene", "net.sf.biweekly", "com.github.mangstadt.vinnie", "org.apache.felix.scr",
			"org.eclipse.equinox.common", "org.objectweb.asm", "org.osgi.service.component",
			"org.osgi.util");

	/**
	 * Use libraries of many thousand classes, which would make the class path of every command longer; the database's
	 * native code is moreover loaded by the class loader of its bundle, and only when it is used.
	 */
	private static final Families WITH_LOADER = Families.of("org.manyi.store.duckdb", "org.manyi.exchange.excel");

	private OnClassPath() {
	}

	/**
	 * Whether a bundle's classes are on the class path of a command.
	 *
	 * @param bundle symbolic name
	 */
	static boolean contains(String bundle) {
		return FAMILIES.contain(bundle) && !WITH_LOADER.contain(bundle) && !WorkbenchOnly.contains(bundle);
	}
}
