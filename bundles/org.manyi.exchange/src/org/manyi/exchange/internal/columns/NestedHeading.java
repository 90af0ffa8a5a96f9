/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headings that are dressed up in several ways at once, such as {@code <p>Q3_1. 满意度 [项目质量]（必填）</p>}: tags of HTML,
 * numbers, codes, brackets, endings.
 */
public final class NestedHeading {

	private static final Pattern LONG_NUMBER = Pattern
			.compile("(?:第 ?\\d+ ?题|[a-z]*\\d+(?:[._-]\\d+)*) ?[、.:)\\] ] ?(?<name>.+)");
	private static final Pattern CODE_AND_TEXT = Pattern.compile("[a-z]\\w*(?:\\[[^\\]]*\\])*[.:] (?<name>.+)");
	private static final Pattern CODE_WITH_STEM = Pattern.compile("[a-z]\\w*?_(?<name>[a-z]\\w*)");
	private static final Pattern ENDING = Pattern
			.compile("(?<name>.+?) ?(?:\\((?:必填|必答|单选题?|量表题?|required)\\)|\\*|[?:])");
	private static final List<Pattern> DECORATIONS = Stream.concat(DecoratedHeading.DECORATIONS.stream(),
			Stream.of(LONG_NUMBER, CODE_AND_TEXT, CODE_WITH_STEM, ENDING)).toList();
	private static final Pattern TAG = Pattern.compile("<[a-z/!][^<>]*>");
	private static final int DEPTH = 3;
	private static final int MOST_NAMES = 64;
	private static final int LONGEST = 2000;

	private NestedHeading() {
	}

	/**
	 * The names that may be inside a heading that is dressed up several times, tags of HTML among it; itself not among
	 * them.
	 */
	public static Stream<ComparisonKey> namesIn(ComparisonKey heading) {
		if (heading.text().length() > LONGEST) {
			return Stream.empty();
		}
		Set<String> names = new LinkedHashSet<>();
		List<String> outer = List.of(withoutTags(heading.text()));
		names.addAll(outer);
		for (int depth = 0; depth < DEPTH && names.size() < MOST_NAMES; depth++) {
			List<String> inner = outer.stream().flatMap(NestedHeading::undressed).filter(names::add).toList();
			outer = inner;
		}
		names.remove(heading.text());
		return names.stream().filter(name -> !name.isEmpty()).map(ComparisonKey::new);
	}

	private static Stream<String> undressed(String name) {
		return DECORATIONS.stream().map(decoration -> decoration.matcher(name)).filter(Matcher::matches)
				.map(matcher -> matcher.group("name").strip());
	}

	private static String withoutTags(String text) {
		String plain = TAG.matcher(text).replaceAll(" ").replace("&nbsp;", " ").replace("&lt;", "<")
				.replace("&gt;", ">").replace("&amp;", "&");
		return ComparisonKey.of(plain).text();
	}
}
