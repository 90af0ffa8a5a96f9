/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.nio.file.Path;

import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;

/** A bundle of the installation, whose classes are on the class path. */
final class JarModule implements ConnectModule {

	private final JarContent content;

	/**
	 * A module.
	 *
	 * @param jar       the bundle
	 * @param classPath finds its classes
	 */
	JarModule(Path jar, ClassLoader classPath) {
		content = new JarContent(jar, classPath);
	}

	@Override
	public ConnectContent getContent() {
		return content;
	}

	/** Whether the jar holds the class. */
	boolean holds(Class<?> type) {
		return content.getEntry(type.getName().replace('.', '/') + ".class").isPresent();
	}
}
