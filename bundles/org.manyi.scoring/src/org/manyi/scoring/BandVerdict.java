/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Band;
import org.manyi.model.LocalizedText;

/** Which band a score is in. */
public sealed interface BandVerdict {

	/** The band, where it is certain. */
	default Optional<Band> certain() {
		return this instanceof In(Band band) ? Optional.of(band) : Optional.empty();
	}

	/** The name of the band, or of the bands it may be, separated by a slash; empty where there is none. */
	default Optional<LocalizedText> words() {
		return switch (this) {
			case In(Band band) -> Optional.of(band.name());
			case Undecided(List<Band> bands) -> Optional.of(new LocalizedText(
					String.join("/", bands.stream().map(band -> band.name().zh()).toList()),
					String.join("/", bands.stream().map(band -> band.name().en()).toList())));
			case None() -> Optional.empty();
		};
	}

	/**
	 * The score is in the band.
	 *
	 * @param band the band
	 */
	record In(Band band) implements BandVerdict {
	}

	/**
	 * The score's bound holds a boundary: it is in one of these.
	 *
	 * @param bands the highest first; one alone where the score may as well be below the lowest band
	 */
	record Undecided(List<Band> bands) implements BandVerdict {

		public Undecided {
			bands = List.copyOf(bands);
		}
	}

	/** No score, no bands, or a score below the lowest band. */
	record None() implements BandVerdict {
	}
}
