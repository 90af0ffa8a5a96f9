/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.Rational;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;

/**
 * How numbers are printed in views: scores with one decimal, half up, and with as many more as it takes not to print a
 * number on the other side of a boundary; counts without decimals; a missing value as an em dash.
 *
 * @param locale the language of digits' grouping
 */
public record NumberText(Locale locale) {

	/** What stands in place of a number that does not exist. */
	public static final String MISSING = "—";

	private static final int MOST_DECIMALS = 12;
	private static final double NEARLY_CERTAIN = 0.99;
	private static final double HARDLY_POSSIBLE = 0.01;

	/**
	 * A score, such as {@code 84.96} beside a boundary of 85.
	 *
	 * @param boundaries the values at which the reading of the score turns; may be empty
	 */
	public String score(ScoreValue value, List<BigDecimal> boundaries) {
		return value instanceof ScoreValue.Missing ? MISSING : new ScoreFormat(boundaries).format(value);
	}

	/** A score beside the boundaries of its bands. */
	public String score(ScoreValue value, BandScale bands) {
		return score(value, bands.bands().stream().map(Band::lower).toList());
	}

	/** A score with its unit: a percent sign behind percentages, nothing behind points. */
	public String score(ScoreValue value, List<BigDecimal> boundaries, ScoreUnit unit) {
		String number = score(value, boundaries);
		return number.equals(MISSING) ? number : withUnit(number, unit);
	}

	/** A number with its unit: a percent sign behind percentages, nothing behind points. */
	public String withUnit(String number, ScoreUnit unit) {
		return unit == ScoreUnit.PERCENT ? number + " %" : number;
	}

	/**
	 * A bound of a share in percent, beside the target that it is compared with: {@code 97.96} where that is 98.
	 *
	 * @param share  [0, 1]
	 * @param target in percent
	 */
	public String bound(double share, BigDecimal target) {
		return new ScoreFormat(List.of(target)).percent(share);
	}

	/** A weight λ with three decimals. */
	public String weight(Rational weight) {
		return weight.toDecimal(3, RoundingMode.HALF_UP).toPlainString();
	}

	/** The limits of an interval, such as {@code 81.2–87.6}. */
	public String range(double lower, double upper) {
		return decimal(lower) + "–" + decimal(upper);
	}

	/** A number with one decimal, rounded half up. */
	public String decimal(double value) {
		return new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

	/** A share as percent with one decimal, such as {@code 63.5 %}. */
	public String share(double share) {
		return decimal(share * 100) + " %";
	}

	/**
	 * A probability found by resampling as percent: {@code 63.5 %}, and no nearer to certainty than {@code > 99 %} or
	 * {@code < 1 %}, since another sample of resamples would tell others.
	 *
	 * @param probability [0, 1]
	 */
	public String odds(double probability) {
		if (probability > NEARLY_CERTAIN) {
			return "> 99 %";
		}
		return probability < HARDLY_POSSIBLE ? "< 1 %" : share(probability);
	}

	/** A level such as 0.95 as percent: {@code 95 %}. */
	public String percent(BigDecimal level) {
		return level.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
	}

	/** A number for further computing: with twelve decimals at most, without grouping or trailing zeros. */
	public String full(Rational value) {
		return plain(value.toDecimal(MOST_DECIMALS, RoundingMode.HALF_UP));
	}

	/** Likewise. */
	public String full(double value) {
		return plain(new BigDecimal(value).setScale(MOST_DECIMALS, RoundingMode.HALF_UP));
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	/** A count with grouping. */
	public String count(long count) {
		return NumberFormat.getIntegerInstance(locale).format(count);
	}

	/** Any exact number: an integer as it is, another one with at most six decimals and no trailing zeros. */
	public String number(Rational value) {
		BigDecimal rounded = value.toDecimal(6, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
	}
}
