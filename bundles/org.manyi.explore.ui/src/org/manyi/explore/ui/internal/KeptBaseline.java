/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.List;
import java.util.Optional;

import org.manyi.service.slice.Baseline;

/** How a comparison stands in the settings: its name; of a slice that the user chose a word and its restrictions. */
public final class KeptBaseline {

	/** Stands for a slice that the user chose. */
	public static final String COMPARED = "compared";

	private static final String LINE = "\n";
	private static final List<Baseline> NAMED = List.of(new Baseline.PreviousPeriod(),
			new Baseline.SamePeriodLastYear(), new Baseline.OthersOfTheKind());

	private KeptBaseline() {
	}

	/** The first line; empty where nothing is compared. */
	public static String name(Baseline baseline) {
		return switch (baseline) {
			case Baseline.Nothing nothing -> "";
			case Baseline.Chosen chosen -> COMPARED;
			default -> baseline.getClass().getSimpleName();
		};
	}

	/** That of a {@link #name}, which is not {@link #COMPARED}; nothing for what is no name. */
	public static Baseline named(String name) {
		return NAMED.stream().filter(one -> name(one).equals(name)).findFirst().orElse(Baseline.NOTHING);
	}

	static String write(Baseline baseline) {
		return baseline instanceof Baseline.Chosen(var slice) ? COMPARED + LINE + KeptSlice.write(slice)
				: name(baseline);
	}

	/** What {@link #write} wrote; nothing where it cannot be understood. */
	static Baseline read(String kept) {
		Optional<String> name = kept.lines().findFirst();
		return name.filter(COMPARED::equals).isPresent()
				? new Baseline.Chosen(KeptSlice.read(String.join(LINE, kept.lines().skip(1).toList())))
				: named(name.orElse(""));
	}
}
