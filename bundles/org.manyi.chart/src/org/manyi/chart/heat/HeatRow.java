/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.heat;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * A unit of a table of tints.
 *
 * @param id    of the unit
 * @param label its name
 * @param count its answers, as it stands behind the name; may be empty
 * @param cells its figures, one per column
 */
public record HeatRow(String id, LocalizedText label, String count, List<HeatRow.Cell> cells) {

	public HeatRow {
		cells = List.copyOf(cells);
	}

	/**
	 * One figure.
	 *
	 * @param text  as it is printed
	 * @param place of its band between the lowest (0) and the highest one (1), [0, 1]; empty for one without tint, such
	 *              as of few answers
	 * @param words all that is known of it, for a tooltip
	 */
	public record Cell(String text, Optional<Double> place, LocalizedText words) {
	}
}
