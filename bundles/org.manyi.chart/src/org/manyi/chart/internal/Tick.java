/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

/**
 * A mark on an axis.
 *
 * @param value where, in the axis's unit
 * @param label its text
 */
record Tick(double value, String label) {
}
