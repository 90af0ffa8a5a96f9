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

	private static final Pattern DECIMAL = Pattern.compile("[-+−]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,3})?");

	/** What stands for nothing beside the empty text. */
	private static final Set<String> MISSING = Set.of("na", "n/a", "nan", "-", "—", ".");

	private Numbers() {
	}

	/** Whether the text says that there is no number. */
	static boolean isMissing(String text) {
		return text.isEmpty() || MISSING.contains(text.toLowerCase(Locale.ROOT));
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
		Optional<BigDecimal> denominator = decimal(text.substring(slash + 1).strip()).filter(value -> value.signum() != 0);
		return numerator.flatMap(above -> denominator.map(below -> Rational.of(above).divide(Rational.of(below))));
	}
}
