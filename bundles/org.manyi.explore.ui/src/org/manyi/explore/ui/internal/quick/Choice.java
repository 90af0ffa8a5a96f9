/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.quick;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.manyi.explore.ui.internal.navigator.Search;

/**
 * Something that quick access finds.
 *
 * @param id   unique among the choices
 * @param name in the user's language
 * @param kind what it is, such as a command or a view, in the user's language
 * @param note its keys, or what it belongs to; may be empty
 * @param run  what it does
 */
record Choice(String id, String name, String kind, String note, Runnable run, String english) {

	/** What has the same name in all languages. */
	Choice(String id, String name, String kind, String note, Runnable run) {
		this(id, name, kind, note, run, "");
	}

	/** Those that have all words in their name, kind and note; names that begin with them stand first. */
	static List<Choice> found(List<Choice> choices, String words) {
		Search search = new Search(words);
		String start = words.strip().toLowerCase(Locale.ROOT);
		return choices.stream().filter(choice -> search.finds(choice.words()))
				.sorted(Comparator.comparingInt(choice -> rank(choice, search, start))).toList();
	}

	private static int rank(Choice choice, Search search, String start) {
		if (choice.name.toLowerCase(Locale.ROOT).startsWith(start)
				|| choice.english.toLowerCase(Locale.ROOT).startsWith(start)) {
			return 0;
		}
		return search.finds(choice.name) || search.finds(choice.english) ? 1 : 2;
	}

	private String words() {
		return String.join(" ", name, kind, note, english);
	}
}
