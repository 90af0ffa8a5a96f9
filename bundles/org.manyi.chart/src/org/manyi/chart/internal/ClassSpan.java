/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import org.manyi.analysis.ParetoClass;

/**
 * The rule under the bars of one class.
 *
 * @param paretoClass the class
 * @param left        left end, in logical pixels
 * @param right       right end, in logical pixels
 * @param y           upper edge, in logical pixels
 */
record ClassSpan(ParetoClass paretoClass, double left, double right, double y) {

	static final double THICKNESS = 2;
}
