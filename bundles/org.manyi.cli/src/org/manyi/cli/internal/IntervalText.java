/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.analysis.interval.IntervalMethod;

/** Intervals in words: limits with one decimal, outwards never rounded, so that a table can be compared with others. */
final class IntervalText {

	private final Texts texts;

	IntervalText(Texts texts) {
		this.texts = texts;
	}

	/** Such as {@code 81.2–87.6}; empty where there is none, a dash where one was asked for and cannot be given. */
	String range(Optional<IntervalEstimate> estimate) {
		return estimate.map(found -> found.interval().map(IntervalText::range).orElse("–")).orElse("");
	}

	/** Such as {@code 81.2–87.6}. */
	static String range(Interval interval) {
		return number(interval.lower()) + "–" + number(interval.upper());
	}

	/** One decimal, rounded half up. */
	static String number(double value) {
		return new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

	/** Such as {@code 95%}. */
	static String percent(Confidence confidence) {
		return confidence.level().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
	}

	/** The name of a method. */
	String name(IntervalMethod method) {
		return texts.get("interval." + method.name().toLowerCase(Locale.ROOT));
	}
}
