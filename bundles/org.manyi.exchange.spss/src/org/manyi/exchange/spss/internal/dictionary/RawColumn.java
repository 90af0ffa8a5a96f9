/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.List;

/**
 * A variable as it stands in the cases.
 *
 * @param variable its first variable record
 * @param width    bytes of a string, [1, 32767]; 0 for a number
 * @param segments widths of the strings it is stored as, one unless it is a very long string; none for a number
 */
public record RawColumn(RawVariable variable, int width, List<Integer> segments) {

	/** Bytes that one element of a case takes. */
	public static final int ELEMENT = 8;

	public RawColumn {
		segments = List.copyOf(segments);
	}

	public boolean isNumber() {
		return width == 0;
	}

	/** Elements in a case, [1, ∞). */
	public int elements() {
		return isNumber() ? 1 : segments.stream().mapToInt(RawColumn::elements).sum();
	}

	/** Elements that a string takes. */
	public static int elements(int width) {
		return (width + ELEMENT - 1) / ELEMENT;
	}
}
