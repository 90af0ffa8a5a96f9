/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.Slice;
import org.manyi.service.slice.Restriction;

/** How slices stand in the settings: a restriction in each line, nothing for all responses. */
public final class KeptSlice {

	private static final String LINE = "\n";

	private KeptSlice() {
	}

	public static String write(Slice slice) {
		return Restriction.of(slice).stream().map(Restriction::toString).collect(Collectors.joining(LINE));
	}

	/** What {@link #write} wrote; lines that are no restrictions are left out. */
	public static Slice read(String kept) {
		Slice slice = Slice.ALL;
		for (Restriction restriction : List.of(kept.split(LINE)).stream().map(Restriction::parse)
				.flatMap(Optional::stream).toList()) {
			slice = slice.with(restriction.field(), restriction.values());
		}
		return slice;
	}
}
