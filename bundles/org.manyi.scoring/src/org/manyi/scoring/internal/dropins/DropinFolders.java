/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Where plug-ins are looked for, as the start script says it by framework or system properties.
 *
 * @param user         the folder of this user, named by {@value #USER_PROPERTY}; empty where there is none
 * @param installation the folder {@code dropins} of the installation, named by {@value #INSTALLATION_PROPERTY}, which
 *                     may be read only; empty where there is none
 * @param copies       where files are copied to before they are used; empty where they are used as they lie there
 * @param followed     whether the folders are watched from the start, as {@value #FOLLOWED_PROPERTY} says
 */
public record DropinFolders(Optional<Path> user, Optional<Path> installation, Optional<Path> copies, boolean followed) {

	private static final String USER_PROPERTY = "manyi.dropins";
	private static final String INSTALLATION_PROPERTY = "manyi.installation";
	private static final String CACHE_PROPERTY = "manyi.cache";
	private static final String FOLLOWED_PROPERTY = "manyi.dropins.followed";
	private static final String NAME = "dropins";
	private static final String LOCATION = "reference:file:";

	/** The folders of a running product. */
	public static DropinFolders of(BundleContext context) {
		return new DropinFolders(folder(context.getProperty(USER_PROPERTY)),
				folder(context.getProperty(INSTALLATION_PROPERTY)).map(root -> root.resolve(NAME)),
				folder(context.getProperty(CACHE_PROPERTY)).map(root -> root.resolve(NAME)),
				Boolean.parseBoolean(context.getProperty(FOLLOWED_PROPERTY)));
	}

	private static Optional<Path> folder(@Nullable String property) {
		return property == null || property.isBlank() ? Optional.empty()
				: Optional.of(Path.of(property).toAbsolutePath());
	}

	/** The folders in the order in which one goes before the other. */
	List<Path> all() {
		List<Path> all = new ArrayList<>();
		user.ifPresent(all::add);
		installation.ifPresent(all::add);
		return all;
	}

	/** Where the framework is told to take a file from. */
	static String location(Path file) {
		return LOCATION + file;
	}

	/** Whether a bundle of the framework came from these folders. */
	public boolean brought(Bundle bundle) {
		String location = bundle.getLocation();
		if (!location.startsWith(LOCATION)) {
			return false;
		}
		Path file = Path.of(location.substring(LOCATION.length()));
		return all().stream().anyMatch(file::startsWith) || copies.filter(file::startsWith).isPresent();
	}
}
