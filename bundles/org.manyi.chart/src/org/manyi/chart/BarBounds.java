/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

/**
 * Where one bar stands.
 *
 * @param id     id of the bar in the Pareto
 * @param bar    the bar itself
 * @param column all that belongs to the bar, from the top of the plot to the end of its label: easier to hit
 */
public record BarBounds(String id, Box bar, Box column) {
}
