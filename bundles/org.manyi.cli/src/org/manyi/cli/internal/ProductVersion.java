/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;

/** What the product says its version is. */
final class ProductVersion {

	private ProductVersion() {
	}

	/** The version of the bundle, without the qualifier of the build. */
	static String of(BundleContext context) {
		Version version = context.getBundle().getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
