/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

import org.manyi.analysis.ParetoClass;

/**
 * The colours of a chart. All are opaque.
 *
 * @param ground     what everything stands on
 * @param ink        text and the cumulative line
 * @param secondary  less important text: ticks, axis titles, subtitle
 * @param grid       hairlines of the plot
 * @param axis       the base line and tick marks
 * @param selection  the band behind the marked bar
 * @param threshold  the dashed 80 % line and its tick
 * @param classA     bars of class A
 * @param classB     bars of class B
 * @param classC     bars of class C
 * @param other      the fold "other"
 * @param bands      from the lowest to the highest; figures stand on tints of them
 */
public record ChartColors(Color ground, Color ink, Color secondary, Color grid, Color axis, Color selection,
		Color threshold, Color classA, Color classB, Color classC, Color other, List<Color> bands) {

	private static final double RIBBON = 0.6;
	/** Text in ink can be read on all tints. */
	private static final double TINT = 0.32;

	/** For screens and paper. */
	public static final ChartColors LIGHT = new ChartColors(Color.WHITE, new Color(0x1F2933), new Color(0x5B6775),
			new Color(0xE7EAEE), new Color(0x9AA5B1), new Color(0xE6F0FA), new Color(0xC65D1E), new Color(0x1B5E9B),
			new Color(0x6FA8DC), new Color(0xC9D6E3), new Color(0xD9DDE2),
			colors(0x8F2F0A, 0xA85D0F, 0x6B7280, 0x2F6DAE, 0x0B3C6F));

	/** For screens with a dark ground. */
	public static final ChartColors DARK = new ChartColors(new Color(0x1E2329), new Color(0xE4E8ED),
			new Color(0xA9B4C0), new Color(0x343C45), new Color(0x74808D), new Color(0x263F59), new Color(0xF2935C),
			new Color(0x82BBF0), new Color(0x4681BC), new Color(0x4A5F75), new Color(0x5A6470),
			colors(0xE27C50, 0xEBB467, 0xA2A9B3, 0x649FD9, 0xB0D7FB));

	public ChartColors {
		bands = List.copyOf(bands);
	}

	private static List<Color> colors(int... rgb) {
		return IntStream.of(rgb).mapToObj(Color::new).toList();
	}

	/** Where a value may lie, behind it: class B on the ground, through which that is seen. */
	public Color ribbon() {
		return mixed(classB, RIBBON);
	}

	/**
	 * A light tint of a band.
	 *
	 * @param place of the band between the lowest and the highest one, [0, 1]
	 */
	public Color tint(double place) {
		return mixed(bands.get((int) Math.round(Math.clamp(place, 0, 1) * (bands.size() - 1))), TINT);
	}

	private Color mixed(Color color, double share) {
		return new Color(mixed(color.getRed(), ground.getRed(), share),
				mixed(color.getGreen(), ground.getGreen(), share), mixed(color.getBlue(), ground.getBlue(), share));
	}

	private static int mixed(int color, int under, double share) {
		return (int) Math.round(share * color + (1 - share) * under);
	}

	/** The colour of the bars of a class. */
	public Color of(ParetoClass paretoClass) {
		return switch (paretoClass) {
		case A -> classA;
		case B -> classB;
		case C -> classC;
		case OTHER -> other;
		};
	}
}
