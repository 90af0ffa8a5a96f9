/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.text;

import java.util.List;
import java.util.stream.Stream;

import org.manyi.methodology.ui.internal.Messages;
import org.manyi.scoring.FileProblem;
import org.manyi.service.DraftCheck;
import org.manyi.ui.Palette;

/**
 * Something to be said of a place of the text.
 *
 * @param kind    how grave it is
 * @param problem the place, and what it is
 */
record Remark(Kind kind, FileProblem problem) {

	/** How grave a remark is; each has a sign as well as a colour. */
	enum Kind {
		/** The text is no methodology, or cannot score. */
		WRONG("▼", Palette.WORSE),
		/** What the text calls is not installed here. */
		ABSENT("▼", Palette.WORSE),
		/** It can be scored by, but is hardly meant. */
		WARNING("△", Palette.BAND_LOW);

		private final String sign;
		private final Palette color;

		Kind(String sign, Palette color) {
			this.sign = sign;
			this.color = color;
		}

		String sign() {
			return sign;
		}

		Palette color() {
			return color;
		}

		/** The sign with its word. */
		String words(Messages messages) {
			return sign + " " + switch (this) {
				case WRONG -> messages.kindWrong;
				case ABSENT -> messages.kindAbsent;
				case WARNING -> messages.kindWarning;
			};
		}
	}

	/** Everything that a check found, the gravest first, each kind in the order of the text. */
	static List<Remark> of(DraftCheck check) {
		return Stream.of(of(Kind.WRONG, check.problems()), of(Kind.ABSENT, check.obstacles()),
				of(Kind.WARNING, check.warnings())).flatMap(found -> found).toList();
	}

	private static Stream<Remark> of(Kind kind, List<FileProblem> found) {
		return found.stream().map(problem -> new Remark(kind, problem));
	}

	int line() {
		return problem.line();
	}
}
