/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bands of a methodology. The unrounded score decides: with a boundary of 85, a score of 84.96 is in the band
 * below.
 *
 * @param bands kept from the highest to the lowest; empty where the methodology has none
 */
public record BandScale(List<Band> bands) {

	public static final BandScale NONE = new BandScale(List.of());

	public BandScale {
		bands = bands.stream().sorted(Comparator.comparing(Band::lower).reversed()).toList();
	}

	/** The band that holds the score; empty below the lowest band and where there are no bands. */
	public Optional<Band> bandOf(Rational score) {
		return bands.stream().filter(band -> score.compareTo(Rational.of(band.lower())) >= 0).findFirst();
	}
}
