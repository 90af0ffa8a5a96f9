/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.registry;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.manyi.scoring.api.MethodologyProvider;
import org.osgi.framework.Bundle;

/** A methodology file inside a bundle. */
final class BundleMethodologyProvider implements MethodologyProvider {

	private final Bundle bundle;
	private final String path;

	BundleMethodologyProvider(Bundle bundle, String path) {
		this.bundle = bundle;
		this.path = path;
	}

	@Override
	public String origin() {
		return bundle.getSymbolicName() + " " + bundle.getVersion() + ": " + path;
	}

	@Override
	public InputStream open() throws IOException {
		URL entry = bundle.getEntry(path);
		if (entry == null) {
			throw new FileNotFoundException(HEADER + ": " + path);
		}
		return entry.openStream();
	}
}
