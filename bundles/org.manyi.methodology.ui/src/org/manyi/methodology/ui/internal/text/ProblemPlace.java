/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.text;

import org.manyi.scoring.FileProblem;
import org.manyi.scoring.edit.Span;

/** Where in a text a problem is. */
final class ProblemPlace {

	private ProblemPlace() {
	}

	/** From the problem's line and column to the end of the word there; a char at least, where the line has one. */
	static Span of(String text, FileProblem problem) {
		int start = 0;
		for (int line = 1; line < problem.line(); line++) {
			int end = text.indexOf('\n', start);
			if (end < 0) {
				return new Span(text.length(), text.length());
			}
			start = end + 1;
		}
		int lineBreak = text.indexOf('\n', start);
		int lineEnd = lineBreak < 0 ? text.length() : lineBreak;
		int chars = text.codePointCount(start, lineEnd);
		int from = text.offsetByCodePoints(start, Math.min(problem.column() - 1, chars));
		int to = from;
		while (to < lineEnd && " \t\r,]}".indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return new Span(from, Math.max(to, Math.min(from + 1, lineEnd)));
	}
}
