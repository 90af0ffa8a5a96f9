/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A company's plug-in that is made and installed while the workbench runs: a bundle that only carries a file. */
final class MethodologyBundle {

	private MethodologyBundle() {
	}

	/** Installs and starts a bundle with the methodology {@code golden}. */
	static Bundle install() throws IOException, BundleException {
		BundleContext context = FrameworkUtil.getBundle(MethodologyBundle.class).getBundleContext();
		Bundle bundle = context.installBundle("test:golden", new ByteArrayInputStream(jar(Map.of())));
		bundle.start();
		return bundle;
	}

	/**
	 * The bundle as a file.
	 *
	 * @param headers of the manifest, beside those that it needs
	 */
	static byte[] jar(Map<String, String> headers) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", "org.manyi.example.golden");
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Manyi-Methodology", "golden.yaml");
		headers.forEach(main::putValue);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			jar.putNextEntry(new JarEntry("golden.yaml"));
			try (InputStream file = MethodologyBundle.class.getResourceAsStream("golden.yaml")) {
				file.transferTo(jar);
			}
			jar.closeEntry();
		}
		return bytes.toByteArray();
	}
}
