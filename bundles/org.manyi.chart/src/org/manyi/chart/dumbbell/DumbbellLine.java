/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.dumbbell;

import org.manyi.model.LocalizedText;

/**
 * A value that those of the rows are held against, as a line across all of them. One beyond the scale, which is that of
 * the rows, is not drawn.
 *
 * @param value  in the unit of the chart
 * @param label  what it is, with its number
 * @param dashed whether it is a bound; else it is where things stand
 */
public record DumbbellLine(double value, LocalizedText label, boolean dashed) {
}
