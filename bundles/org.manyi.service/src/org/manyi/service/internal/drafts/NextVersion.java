/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.osgi.framework.Version;

/** The version {@code major.minor.micro} that comes after others. */
final class NextVersion {

	private static final Pattern FORM = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
	private static final String FIRST = "1.0.0";

	private NextVersion() {
	}

	/** The next minor version above all of these; the first one where none of them is a version. */
	static String above(List<String> versions) {
		return versions.stream().filter(FORM.asMatchPredicate()).map(Version::parseVersion).max(Comparator.naturalOrder())
				.map(highest -> highest.getMajor() + "." + (highest.getMinor() + 1) + ".0").orElse(FIRST);
	}
}
