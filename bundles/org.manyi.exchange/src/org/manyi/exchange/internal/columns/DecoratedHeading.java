/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways survey tools dress up the name of an item: a bracket at the end ({@code text [name]}, {@code SAT[Q01]},
 * {@code text (name)}), a number in front ({@code 1、name}, {@code Q1. name}), a common stem before a dash or colon
 * ({@code 1、满意度—name}).
 */
final class DecoratedHeading {

	private static final Pattern BRACKET = Pattern.compile(".*[\\[(【](?<name>[^\\[\\](){}【】]+)[\\])】]");
	private static final Pattern NUMBER = Pattern.compile("q?\\d+ ?[、.:)] ?(?<name>.+)");
	private static final Pattern STEM = Pattern.compile(".*?(?:[—–:]| - )+(?<name>.+)");
	static final List<Pattern> DECORATIONS = List.of(BRACKET, NUMBER, STEM);

	private DecoratedHeading() {
	}

	/** The names that may be inside the heading, itself not among them. */
	static Stream<ComparisonKey> namesIn(ComparisonKey heading) {
		List<ComparisonKey> names = new ArrayList<>();
		for (Pattern decoration : DECORATIONS) {
			Matcher matcher = decoration.matcher(heading.text());
			if (matcher.matches()) {
				names.add(new ComparisonKey(matcher.group("name").strip()));
			}
		}
		return names.stream();
	}
}
