/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The class path as one bundle sees it: the classes of all, its own resources alone. */
@NonNullByDefault({}) // the superclass says nothing about null
final class JarResources extends ClassLoader {

	static {
		registerAsParallelCapable();
	}

	private final JarContent content;

	/**
	 * The view of a bundle.
	 *
	 * @param content   what is in the bundle
	 * @param classPath finds classes
	 */
	JarResources(JarContent content, ClassLoader classPath) {
		super(classPath);
		this.content = content;
	}

	@Override
	public @Nullable URL getResource(String name) {
		return content.getEntry(name).isPresent() ? url(name) : null;
	}

	@Override
	public Enumeration<URL> getResources(String name) {
		URL url = getResource(name);
		return url == null ? Collections.emptyEnumeration() : Collections.enumeration(Collections.singleton(url));
	}

	private URL url(String name) {
		try {
			String path = new URI(null, null, '/' + name, null).getRawPath();
			return URI.create("jar:" + content.jar().toUri() + '!' + path).toURL();
		} catch (URISyntaxException | MalformedURLException e) {
			throw new IllegalArgumentException(name, e);
		}
	}
}
