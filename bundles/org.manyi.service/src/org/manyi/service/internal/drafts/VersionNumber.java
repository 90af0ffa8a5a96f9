/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.drafts;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNull;

/**
 * A version {@code major.minor.micro}.
 *
 * @param major grows with what is not comparable any more
 * @param minor grows with every other change of a rule
 * @param micro grows with what changes no number
 */
record VersionNumber(BigInteger major, BigInteger minor, BigInteger micro) implements Comparable<@NonNull VersionNumber> {

	private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");
	private static final String FIRST = "1.0.0";

	/** The version in that form; empty for another text. */
	static Optional<VersionNumber> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches() ? Optional.of(new VersionNumber(new BigInteger(matcher.group(1)),
				new BigInteger(matcher.group(2)), new BigInteger(matcher.group(3)))) : Optional.empty();
	}

	/** The next minor version above all of these; the first one where there is none. */
	static String above(List<String> versions) {
		return versions.stream().flatMap(text -> parse(text).stream()).max(Comparator.naturalOrder())
				.map(highest -> highest.major() + "." + highest.minor().add(BigInteger.ONE) + ".0").orElse(FIRST);
	}

	@Override
	public int compareTo(VersionNumber other) {
		return Comparator.comparing(VersionNumber::major).thenComparing(VersionNumber::minor)
				.thenComparing(VersionNumber::micro).compare(this, other);
	}
}
