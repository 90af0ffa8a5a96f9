/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.stream.Collectors;

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
		return switch (verdict) {
			case BandVerdict.In in -> Optional
					.of(new BandChip(texts.of(in.band().name()), ScaleColors.ofBand(scale, in.band())));
			case BandVerdict.Undecided undecided -> Optional.of(new BandChip(undecided.bands().stream()
					.map(band -> texts.of(band.name())).collect(Collectors.joining(" / ")), Palette.SECONDARY.color()));
			case BandVerdict.None none -> Optional.empty();
		};
	}
}
