/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.Arrays;
import java.util.Set;

/** Whether responses are in the slice, by the value of one field; each value is compared once. */
final class SliceFilter {

	private static final byte UNKNOWN = 0;
	private static final byte INSIDE = 1;
	private static final byte OUTSIDE = 2;

	private final int place;
	private final GroupValues values;
	private final Set<String> allowed;
	private byte[] decisions = new byte[64];

	/**
	 * @param place   of the field among the row's grouping values
	 * @param allowed the values inside the slice
	 */
	SliceFilter(int place, GroupValues values, Set<String> allowed) {
		this.place = place;
		this.values = values;
		this.allowed = allowed;
	}

	boolean includes(ResponseRow row) {
		int code = row.groupValues[place];
		if (code >= decisions.length) {
			decisions = Arrays.copyOf(decisions, Math.max(code + 1, decisions.length * 2));
		}
		if (decisions[code] == UNKNOWN) {
			decisions[code] = allowed.contains(values.text(code)) ? INSIDE : OUTSIDE;
		}
		return decisions[code] == INSIDE;
	}
}
