/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.Map;
import java.util.regex.Pattern;

import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.AnswerState;

/**
 * Reads the marks of LimeSurvey VV: {@code {newline}} and the like for characters, and one for a question not shown.
 */
final class VvRows extends RowsBetween {

	private static final String NOT_SHOWN = "{question_not_shown}";
	private static final Pattern MARK = Pattern.compile("\\{(lbrace|newline|cr|tab|quote)\\}");
	private static final Map<String, String> CHARACTERS = Map.of("lbrace", "{", "newline", "\n", "cr", "\r", "tab",
			"\t", "quote", "\"");

	VvRows(TableVisitor visitor) {
		super(visitor);
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		int place = offset;
		while (place < offset + length && buffer[place] != '{') {
			place++;
		}
		if (place == offset + length) {
			super.cell(column, buffer, offset, length);
			return;
		}
		String text = new String(buffer, offset, length);
		if (text.strip().equals(NOT_SHOWN)) {
			super.cell(column, AnswerState.NOT_SHOWN);
			return;
		}
		// one pass, so that what {lbrace} stands for begins no mark
		char[] plain = MARK.matcher(text)
				.replaceAll(
						mark -> java.util.regex.Matcher.quoteReplacement(CHARACTERS.getOrDefault(mark.group(1), "")))
				.toCharArray();
		super.cell(column, plain, 0, plain.length);
	}
}
