/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.manyi.model.LocalizedText;
import org.manyi.service.InvalidRequestException;

/**
 * A rule that codes comments: written {@code CATEGORY contains TEXT}, upper and lower case alike, or
 * {@code CATEGORY matches PATTERN}, a regular expression of Java that is looked for anywhere in the comment.
 *
 * @param category what comments that it holds for are coded as
 * @param kind     how the text is looked for
 * @param text     the text or the pattern
 */
public record CodingRule(String category, Kind kind, String text) {

	/** How a rule looks at comments. */
	public enum Kind {
		/** The text stands somewhere in the comment. */
		CONTAINS,
		/** The pattern is found somewhere in the comment. */
		MATCHES;

		private String between() {
			return " " + name().toLowerCase(Locale.ROOT) + " ";
		}
	}

	/**
	 * Reads a rule as it is written. The first of the two words decides what kind it is, the other may be in the text.
	 *
	 * @throws InvalidRequestException when it is no rule, or its pattern is none
	 */
	public static CodingRule parse(String written) throws InvalidRequestException {
		Kind kind = Arrays.stream(Kind.values()).filter(one -> written.contains(one.between()))
				.min(Comparator.comparingInt(one -> written.indexOf(one.between())))
				.orElseThrow(() -> new InvalidRequestException(new LocalizedText(
						"“%s”不是归类规则。请写成“类别 contains 文字”或“类别 matches 正则表达式”。".formatted(written),
						"\"%s\" is no rule. Write \"CATEGORY contains TEXT\" or \"CATEGORY matches PATTERN\"."
								.formatted(written))));
		int at = written.indexOf(kind.between());
		return of(written.substring(0, at), kind, written.substring(at + kind.between().length()));
	}

	/**
	 * A rule of its parts, as they are entered.
	 *
	 * @throws InvalidRequestException when a part is missing, the pattern is none, or the category has a word in it
	 *                                 that tells what kind a rule is, so that it could not be read again
	 */
	public static CodingRule of(String category, Kind kind, String text) throws InvalidRequestException {
		CodingRule rule = new CodingRule(category.strip(), kind, text.strip());
		rule.check();
		return rule;
	}

	private void check() throws InvalidRequestException {
		try {
			if (category.isBlank() || text.isEmpty()) {
				throw new InvalidRequestException(new LocalizedText("规则“%s”缺少类别或文字。".formatted(this),
						"The rule \"%s\" lacks its category or its text.".formatted(this)));
			}
			if (Arrays.stream(Kind.values()).anyMatch(one -> (category + " ").contains(one.between()))) {
				throw new InvalidRequestException(new LocalizedText(
						"规则的类别“%s”中不能有 contains 或 matches。".formatted(category),
						"The category \"%s\" of a rule cannot have \"contains\" or \"matches\" in it."
								.formatted(category)));
			}
			if (kind == Kind.MATCHES) {
				Pattern.compile(text);
			}
		} catch (PatternSyntaxException e) {
			throw new InvalidRequestException(new LocalizedText(
					"规则“%s”的正则表达式在第 %d 个字符处有误。".formatted(this, e.getIndex() + 1),
					"The pattern of the rule \"%s\" is wrong at character %d.".formatted(this, e.getIndex() + 1)));
		}
	}

	/** As it is written. */
	@Override
	public String toString() {
		return category + kind.between() + text;
	}
}
