/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.manyi.model.Rational;

/** Numbers as people write them into tables. */
final class Numbers {

	private static final Pattern DECIMAL = Pattern
			.compile("[-+−]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,3})?");

	/** What stands for nothing beside the empty text. */
	private static final Set<String> MISSING = Set.of("na", "n/a", "nan", "-", "—", ".");

	/** A number that somebody may have written with a comma, with blanks between thousands or as a percentage. */
	private static final Pattern OTHERWISE = Pattern
			.compile("[-+−]?\\d+([.,' ]\\d{3})*([.,]\\d+)?([eE][-+]?\\d+)? ?%?");

	private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(100);
	private static final BigDecimal SMALLEST = BigDecimal.ONE.scaleByPowerOfTen(-100);

	/** The largest judgment, and the reciprocal of the smallest. */
	private static final Rational MOST_TIMES = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(9));

	private Numbers() {
	}

	/** Whether the text says that there is no number. */
	static boolean isMissing(String text) {
		return text.isEmpty() || MISSING.contains(text.toLowerCase(Locale.ROOT));
	}

	/** Whether the text is a number to its reader, but written in another way than {@link #decimal} takes. */
	static boolean isOtherwise(String text) {
		return OTHERWISE.matcher(text).matches() && decimal(text).isEmpty();
	}

	/** Whether squares of such numbers, and sums of these, can be computed with. */
	static boolean isComputable(BigDecimal number) {
		BigDecimal size = number.abs();
		return size.signum() == 0 || size.compareTo(SMALLEST) >= 0 && size.compareTo(LARGEST) <= 0;
	}

	/** Whether it is a judgment: above 0, and neither item a thousand million times as important as the other. */
	static boolean isJudgment(Rational entry) {
		return entry.signum() > 0 && entry.compareTo(MOST_TIMES) <= 0
				&& entry.compareTo(Rational.ONE.divide(MOST_TIMES)) >= 0;
	}

	/** The decimal; empty where the text is none. */
	static Optional<BigDecimal> decimal(String text) {
		return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace('−', '-'))) : Optional.empty();
	}

	/** The decimal, or fraction of two; empty where the text is neither. */
	static Optional<Rational> judgment(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return decimal(text).map(Rational::of);
		}
		Optional<BigDecimal> numerator = decimal(text.substring(0, slash).strip());
		Optional<BigDecimal> denominator = decimal(text.substring(slash + 1).strip())
				.filter(value -> value.signum() != 0);
		return numerator.flatMap(above -> denominator.map(below -> Rational.of(above).divide(Rational.of(below))));
	}
}
