/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.opinion;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.manyi.service.opinion.CodingRule;

/**
 * Whether a rule holds for comments. A pattern of a user may need more steps for a text than anybody can wait for;
 * after a number of them it is given up, the same number on every machine. Not safe for several threads.
 */
final class RuleCondition {

	/** A pattern may look at so many characters of one text: some milliseconds. */
	static final int MOST_LOOKS = 1_000_000;

	/** What was found of a comment. */
	enum Finding {
		/** The rule holds. */
		HOLDS,
		/** It does not. */
		HOLDS_NOT,
		/** The pattern needs too many steps for this text. */
		GIVEN_UP
	}

	private final Function<String, Finding> condition;

	RuleCondition(CodingRule rule) {
		condition = switch (rule.kind()) {
		case CONTAINS -> contains(rule.text().toLowerCase(Locale.ROOT));
		case MATCHES -> matches(Pattern.compile(rule.text()));
		};
	}

	Finding of(String comment) {
		return condition.apply(comment);
	}

	private static Finding finding(boolean holds) {
		return holds ? Finding.HOLDS : Finding.HOLDS_NOT;
	}

	private static Function<String, Finding> contains(String folded) {
		return comment -> finding(comment.toLowerCase(Locale.ROOT).contains(folded));
	}

	private static Function<String, Finding> matches(Pattern pattern) {
		return comment -> {
			try {
				return finding(pattern.matcher(new CountedText(comment)).find());
			} catch (TooManyLooksException | StackOverflowError e) {
				return Finding.GIVEN_UP;
			}
		};
	}

	/** Ends the search of a pattern. */
	private static final class TooManyLooksException extends RuntimeException {

		private static final long serialVersionUID = 1;

		TooManyLooksException() {
			super("too many steps", null, false, false);
		}
	}

	/** A text that counts how often it is looked at. */
	private static final class CountedText implements CharSequence {

		private final String text;
		private int looks;

		CountedText(String text) {
			this.text = text;
		}

		@Override
		public char charAt(int index) {
			looks++;
			if (looks > MOST_LOOKS) {
				throw new TooManyLooksException();
			}
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text;
		}
	}
}
