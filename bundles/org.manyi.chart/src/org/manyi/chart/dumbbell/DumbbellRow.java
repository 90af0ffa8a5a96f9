/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.dumbbell;

import java.util.Optional;

import org.manyi.analysis.interval.Interval;
import org.manyi.model.LocalizedText;

/**
 * Two values of a figure.
 *
 * @param id     of the figure
 * @param label  its name
 * @param now    that of the filled dot; empty where it is missing
 * @param before that of the hollow dot; empty where it is missing
 * @param change by how much they differ, as it stands at the end of the row; may be empty
 * @param marked whether the difference matters, such as one that is more than chance
 * @param words  all of it, for those who do not see the row
 */
public record DumbbellRow(String id, LocalizedText label, Optional<Dot> now, Optional<Dot> before, String change,
		boolean marked, LocalizedText words) {

	/**
	 * One of the two.
	 *
	 * @param value    in the unit of the chart
	 * @param interval how sure it is; empty where that is not known
	 */
	public record Dot(double value, Optional<Interval> interval) {
	}
}
