/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

/**
 * The size of a drawing in logical pixels (1/96 inch).
 *
 * @param width  [1, 16384]
 * @param height [1, 16384]
 */
public record ChartSize(int width, int height) {

	private static final int LARGEST = 16_384;

	public ChartSize {
		if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
			throw new IllegalArgumentException(
					"a chart is 1 to " + LARGEST + " pixels wide and high, not " + width + " × " + height);
		}
	}
}
