/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.quadrant;

import org.manyi.model.LocalizedText;

/**
 * One item of a quadrant chart.
 *
 * @param id    of the item
 * @param label its name
 * @param x     to the right, finite
 * @param y     upwards, finite
 * @param words all its figures, for a tooltip and for those who do not see the chart
 */
public record QuadrantPoint(String id, LocalizedText label, double x, double y, LocalizedText words) {
}
