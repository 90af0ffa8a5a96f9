/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.osgi.framework.Version;

/** The version {@code major.minor.micro} that comes after others. */
final class NextVersion {

	private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,8})(\\.(0|[1-9]\\d{0,8})){2}");
	private static final String FIRST = "1.0.0";

	private NextVersion() {
	}

	/** The version in that form; empty for another text. */
	static Optional<Version> parse(String text) {
		return Optional.of(text).filter(FORM.asMatchPredicate()).map(Version::parseVersion);
	}

	/** The next minor version above all of these; the first one where none of them is a version. */
	static String above(List<String> versions) {
		return versions.stream().flatMap(text -> parse(text).stream()).max(Comparator.naturalOrder())
				.map(highest -> highest.getMajor() + "." + (highest.getMinor() + 1) + ".0").orElse(FIRST);
	}
}
