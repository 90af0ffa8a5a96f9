/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

import java.util.List;

/**
 * How charts look.
 *
 * @param colors       the colours
 * @param fontFamilies font families in order of preference; the first one on the machine that has all characters of a
 *                     chart draws it, and when none has, any other font that does
 * @param titleSize    title, in logical pixels, (0, ∞)
 * @param labelSize    category labels and counts, in logical pixels, (0, ∞)
 * @param tickSize     ticks, axis titles and subtitle, in logical pixels, (0, ∞)
 * @param smallestSize category labels are set no smaller than this, in logical pixels, (0, labelSize]
 */
public record ChartTheme(ChartColors colors, List<String> fontFamilies, double titleSize, double labelSize,
		double tickSize, double smallestSize) {

	/** The workbench's look on a light ground. */
	public static final ChartTheme LIGHT = new ChartTheme(ChartColors.LIGHT,
			List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN",
					"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB",
					"WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimHei", "Segoe UI", "Helvetica Neue", "Noto Sans",
					"DejaVu Sans"),
			16, 12, 11, 9);

	/** The workbench's look on a dark ground. */
	public static final ChartTheme DARK = new ChartTheme(ChartColors.DARK, LIGHT.fontFamilies(), LIGHT.titleSize(),
			LIGHT.labelSize(), LIGHT.tickSize(), LIGHT.smallestSize());

	public ChartTheme {
		fontFamilies = List.copyOf(fontFamilies);
		if (!(titleSize > 0 && tickSize > 0 && smallestSize > 0 && labelSize >= smallestSize)) {
			throw new IllegalArgumentException("font sizes must be positive and the label size not below the smallest: "
					+ titleSize + ", " + labelSize + ", " + tickSize + ", " + smallestSize);
		}
	}

	/**
	 * The same look with all text {@code factor} times as large, as for a projected page.
	 *
	 * @param factor (0, ∞)
	 */
	public ChartTheme enlarged(double factor) {
		return new ChartTheme(colors, fontFamilies, titleSize * factor, labelSize * factor, tickSize * factor,
				smallestSize * factor);
	}
}
