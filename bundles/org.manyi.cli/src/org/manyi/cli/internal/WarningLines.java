/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/** Warnings as lines of text: of those of one kind the first three in full, of the others what they speak of. */
final class WarningLines {

	private static final int IN_FULL = 3;

	private final Texts texts;

	WarningLines(Texts texts) {
		this.texts = texts;
	}

	/** Puts a heading and the warnings on the page; nothing where there are none. */
	void write(List<Warning> warnings, TextPage page) {
		if (warnings.isEmpty()) {
			return;
		}
		page.heading(texts.get("warnings.heading"));
		Set<LocalizedText> said = new HashSet<>(); // that there is no score is told by the reason why
		Map<String, List<Warning>> kinds = warnings.stream().filter(warning -> said.add(warning.text()))
				.collect(Collectors.groupingBy(Warning::code, LinkedHashMap::new, Collectors.toList()));
		kinds.values().forEach(kind -> page.lines(lines(kind)));
	}

	private List<String> lines(List<Warning> kind) {
		// One line may as well be the warning itself.
		int shown = kind.size() == IN_FULL + 1 ? kind.size() : Math.min(kind.size(), IN_FULL);
		List<String> lines = new ArrayList<>();
		kind.subList(0, shown).forEach(warning -> lines.add("  ! " + texts.of(warning.text())));
		if (shown < kind.size()) {
			List<Warning> rest = kind.subList(shown, kind.size());
			String subjects = rest.stream().map(Warning::subject).flatMap(Optional::stream).distinct()
					.collect(Collectors.joining(", "));
			lines.add("  ! " + (subjects.isEmpty() ? texts.get("warnings.more", rest.size())
					: texts.get("warnings.moreOf", rest.size(), subjects)));
		}
		return lines;
	}
}
