/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.manyi.model.OccasionScope;

/** Reads for whom something is owed, each of them once. */
final class ScopeWords {

	private static final List<String> WORDS = Arrays.stream(OccasionScope.values()).map(OccasionScope::id).toList();

	private ScopeWords() {
	}

	/** Those that could be read. */
	static Set<OccasionScope> read(YamlValue value) {
		Set<OccasionScope> scopes = EnumSet.noneOf(OccasionScope.class);
		value.someElements("没有写各自由谁承担；整个公司只做一次时不写 each", "names nobody; leave each out where it is owed once")
				.forEach(element -> element.oneOf(WORDS)
						.ifPresent(word -> scopes.add(OccasionScope.valueOf(word.toUpperCase(Locale.ROOT)))));
		return Set.copyOf(scopes);
	}
}
