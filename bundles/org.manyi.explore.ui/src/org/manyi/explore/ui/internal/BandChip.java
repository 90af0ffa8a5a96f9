/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.eclipse.swt.graphics.Color;
import org.manyi.model.BandScale;
import org.manyi.scoring.BandVerdict;
import org.manyi.ui.Palette;
import org.manyi.ui.ScaleColors;

/**
 * A band as a coloured label.
 *
 * @param text  the band's name, or the names of the bands it may be
 * @param color its colour
 */
public record BandChip(String text, Color color) {

	/** The label of a verdict; empty where there is no band. */
	public static Optional<BandChip> of(BandVerdict verdict, BandScale scale, Texts texts) {
		return verdict.words().map(words -> new BandChip(texts.of(words),
				verdict.certain().map(band -> ScaleColors.ofBand(scale, band)).orElseGet(Palette.SECONDARY::color)));
	}
}
