/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

/**
 * Which bundles only the workbench needs. What is left out here costs a command nothing; what is not known here is
 * kept, so that a plug-in that was added to the installation is there for a command as well.
 */
final class WorkbenchOnly {

	private static final Families FAMILIES = Families.of(
			"org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.emf",
			"org.eclipse.urischeme", "org.eclipse.core.databinding", "org.eclipse.core.commands",
			"org.eclipse.core.expressions", "com.sun.jna", "com.github.weisj.jsvg", "org.w3c.css.sac",
			"org.apache.batik.css",
			// the platform's runtime beyond the registry, which needs a good part of a command's time and which no
			// plug-in of ours may see: methods and methodologies stand on the API and OSGi alone
			"org.eclipse.core.runtime", "org.eclipse.core.contenttype", "org.eclipse.core.jobs",
			"org.eclipse.equinox.preferences", "org.osgi.service.prefs",
			// runs applications, finds extensions, sends events: what e4 stands on
			"org.eclipse.equinox.app", "org.eclipse.equinox.registry", "org.eclipse.equinox.event",
			"org.osgi.service.event", "jakarta.annotation-api", "jakarta.inject",
			// NatTable and what it alone needs; a bundle that does not resolve is tried again at each start
			"org.eclipse.nebula", "org.eclipse.collections", "slf4j",
			// weaves the classes of jsvg for swt.svg; its start alone takes longer than that of a whole command
			"org.apache.aries.spifly.dynamic.bundle", "org.objectweb.asm.analysis", "org.objectweb.asm.commons",
			"org.objectweb.asm.tree", "org.objectweb.asm.util",
			// reads the list of bundles, which the launcher does itself here
			"org.eclipse.equinox.simpleconfigurator",
			"org.eclipse.equinox.launcher", "org.manyi.launcher", "org.manyi.app", "org.manyi.ui");

	private WorkbenchOnly() {
	}

	/**
	 * Whether a command does without a bundle.
	 *
	 * @param bundle symbolic name
	 */
	static boolean contains(String bundle) {
		return bundle.startsWith("org.manyi.") && bundle.endsWith(".ui") || FAMILIES.contain(bundle);
	}
}
