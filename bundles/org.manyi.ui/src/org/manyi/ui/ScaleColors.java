/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.Level;
import org.manyi.model.RatingScale;

/** Which colour stands for a level or a band: the five of the palette, spread over scales of another length. */
public final class ScaleColors {

	private static final List<Palette> LEVELS = List.of(Palette.LEVEL_HIGHEST, Palette.LEVEL_HIGH,
			Palette.LEVEL_MIDDLE, Palette.LEVEL_LOW, Palette.LEVEL_LOWEST);
	private static final List<Palette> BANDS = List.of(Palette.BAND_HIGHEST, Palette.BAND_HIGH, Palette.BAND_MIDDLE,
			Palette.BAND_LOW, Palette.BAND_LOWEST);

	private ScaleColors() {
	}

	/** The colour of the level of that score; the middle one where the scale has no such level. */
	public static Palette ofLevel(RatingScale scale, int score) {
		List<Integer> scores = scale.levels().stream().map(Level::score).toList();
		return pick(LEVELS, scores.indexOf(score), scores.size());
	}

	/** The colour of the band; the middle one where the scale has no such band. */
	public static Color ofBand(BandScale scale, Band band) {
		return pick(BANDS, scale.bands().indexOf(band), scale.bands().size()).color();
	}

	/** Where among the bands of the palette the band stands, between the lowest (0) and the highest one (1). */
	public static double placeOfBand(BandScale scale, Band band) {
		int index = index(BANDS, scale.bands().indexOf(band), scale.bands().size());
		return 1 - (double) index / (BANDS.size() - 1);
	}

	private static Palette pick(List<Palette> colors, int index, int size) {
		return colors.get(index(colors, index, size));
	}

	private static int index(List<Palette> colors, int index, int size) {
		return index < 0 || size < 2 ? colors.size() / 2
				: Math.round((float) index * (colors.size() - 1) / (size - 1));
	}
}
