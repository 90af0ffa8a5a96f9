/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.util.List;
import java.util.Optional;

import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.trend.ControlLimits;
import org.manyi.analysis.trend.Signal;
import org.manyi.model.LocalizedText;
import org.manyi.model.Period;
import org.manyi.scoring.api.ScoreValue;

/**
 * A figure in one period.
 *
 * @param period   the period
 * @param value    the figure; missing where nobody answered, and where it has none
 * @param counted  n, the respondents it is made of, [0, ∞)
 * @param few      whether these are fewer than the methodology asks for
 * @param interval how sure it is; empty where that is not known
 * @param limits   between which values it varies by chance; empty where there are too few periods to tell
 * @param signals  what says that it is not there by chance alone; empty where nothing does
 * @param version  the version of the methodology that it is scored by; empty where nobody answered
 * @param broken   why it cannot be compared with the period before; empty where it can
 */
public record TrendPoint(Period period, ScoreValue value, long counted, boolean few, Optional<Interval> interval,
		Optional<ControlLimits> limits, List<Signal> signals, Optional<String> version,
		Optional<LocalizedText> broken) {

	public TrendPoint {
		signals = List.copyOf(signals);
	}

	TrendPoint with(ControlLimits found, List<Signal> given) {
		return new TrendPoint(period, value, counted, few, interval, Optional.of(found), given, version, broken);
	}
}
