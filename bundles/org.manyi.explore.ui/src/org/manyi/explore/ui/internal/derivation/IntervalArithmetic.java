/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;
import org.manyi.service.interval.IntervalOptions;

/**
 * How an interval came about, in the field's notation. Numbers are put in only where the formula with them gives the
 * limits shown.
 *
 * @param figure     whose interval it is
 * @param counted    n, the count the figure divides by; empty where that is not one count
 * @param options    how it was made
 * @param population N, where it is known
 */
record IntervalArithmetic(Interval interval, Indicators.Figure figure, Optional<Rational> counted,
		IntervalOptions options, OptionalLong population) {

	private static final String WILSON = "(p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)";
	private static final double CLOSE = 1e-6;
	private static final int DECIMALS = 6;

	DerivationNode node() {
		String level = interval.confidence().level().movePointRight(2).stripTrailingZeros().toPlainString() + " % ";
		LocalizedText method = method();
		return new DerivationNode("[L, U]",
				new LocalizedText(level + "区间，" + method.zh(), level + "interval, " + method.en()),
				formula(), numbers(), new ScoreValue.Approximate(interval.lower(), 0), parts());
	}

	private LocalizedText method() {
		LocalizedText name = switch (interval.method()) {
		case WILSON -> new LocalizedText("Wilson 法（1927）", "Wilson (1927)");
		case DELTA -> new LocalizedText("delta 法，计入调查项之间的协方差", "delta method with the covariances of items");
		case BOOTSTRAP -> new LocalizedText("整表重抽样的分位数（Efron 1979）", "percentiles of resampled responses (Efron 1979)");
		case CENSUS -> new LocalizedText("全员作答，没有抽样误差", "everybody answered, nothing is left to chance");
		default -> new LocalizedText(interval.method().name(), interval.method().name());
		};
		return population.isEmpty() ? name
				: new LocalizedText(name.zh() + "，总体 N = " + population.getAsLong(),
						name.en() + ", population N = " + population.getAsLong());
	}

	private Optional<String> formula() {
		return switch (interval.method()) {
		case WILSON -> population.isEmpty() ? Optional.of(WILSON) : Optional.empty();
		case DELTA -> Optional.of("S ± z × SE(S)");
		case BOOTSTRAP -> Optional.of("Q(α/2) … Q(1 − α/2)");
		default -> Optional.empty();
		};
	}

	private Optional<String> numbers() {
		return switch (interval.method()) {
		case WILSON -> wilson();
		case DELTA -> error().map(error -> value() + " ± " + text(z()) + " × " + text(error));
		default -> Optional.empty();
		};
	}

	/** Empty where another n, such as one corrected for the population, gave the limits. */
	private Optional<String> wilson() {
		return counted.filter(count -> population.isEmpty()).flatMap(count -> {
			double n = count.doubleValue();
			double p = share();
			double square = z() * z();
			double middle = p + square / (2 * n);
			double half = z() * Math.sqrt(p * (1 - p) / n + square / (4 * n * n));
			double whole = 1 + square / n;
			boolean same = Math.abs(100 * (middle - half) / whole - interval.lower()) < CLOSE
					&& Math.abs(100 * (middle + half) / whole - interval.upper()) < CLOSE;
			return same ? Optional.of("(%s ± %s) / %s".formatted(text(middle), text(half), text(whole)))
					: Optional.empty();
		});
	}

	/** SE, where the interval lies evenly around the figure: not cut at the end of what the figure may be. */
	private Optional<Double> error() {
		double middle = (interval.lower() + interval.upper()) / 2;
		return figure.score().value().number().map(Rational::doubleValue)
				.filter(value -> Math.abs(value - middle) < CLOSE)
				.map(value -> (interval.upper() - interval.lower()) / (2 * z()));
	}

	private List<DerivationNode> parts() {
		List<DerivationNode> parts = new ArrayList<>();
		if (interval.method() == IntervalMethod.WILSON) {
			parts.add(approximate("p", new LocalizedText("占比", "the share"), share()));
			counted.ifPresent(count -> parts.add(Companions.leaf("n",
					new LocalizedText("作答数", "the answers it is a share of"), new ScoreValue.Exact(count))));
		}
		if (interval.method() == IntervalMethod.DELTA) {
			error().ifPresent(
					error -> parts.add(approximate("SE(S)", new LocalizedText("标准误", "standard error"), error)));
		}
		if (interval.method() == IntervalMethod.BOOTSTRAP) {
			parts.add(Companions.leaf("B", new LocalizedText("整表重抽样的次数，种子 " + options.seed(),
					"resamples of whole responses, seed " + options.seed()),
					new ScoreValue.Exact(Rational.of(options.resamples()))));
		} else if (formula().isPresent()) {
			parts.add(approximate("z",
					new LocalizedText("标准正态分布的分位数", "quantile of the standard normal distribution"), z()));
		}
		return parts;
	}

	private static DerivationNode approximate(String symbol, LocalizedText label, double value) {
		return Companions.leaf(symbol, label, new ScoreValue.Approximate(Double.parseDouble(text(value)), 0));
	}

	private double share() {
		return figure.score().value().number().map(Rational::doubleValue).orElse(0.0) / 100;
	}

	private String value() {
		return figure.score().value().number().map(Rational::doubleValue).map(IntervalArithmetic::text).orElse("");
	}

	private double z() {
		return interval.confidence().normalQuantile();
	}

	private static String text(double value) {
		return Companions.decimals(value, DECIMALS);
	}
}
