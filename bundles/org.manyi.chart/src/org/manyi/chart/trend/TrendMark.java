/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.trend;

import java.util.Optional;

import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.trend.ControlLimits;
import org.manyi.model.LocalizedText;

/**
 * A period of a trend chart.
 *
 * @param id       of the period, which is its label, such as {@code 2026-09}
 * @param value    the figure; empty where there is none, which interrupts the line
 * @param interval the ribbon there; empty for none
 * @param limits   the control limits there; empty for none
 * @param signal   whether the value is marked as more than chance
 * @param few      whether it is drawn hollow, being of few answers
 * @param broken   whether the line breaks before it
 * @param note     what stands above it, such as a version that begins there; empty for nothing
 * @param words    everything of it in words, told by tooltips and descriptions
 */
public record TrendMark(String id, Optional<Double> value, Optional<Interval> interval, Optional<ControlLimits> limits,
		boolean signal, boolean few, boolean broken, Optional<LocalizedText> note, LocalizedText words) {
}
