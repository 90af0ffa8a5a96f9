/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import org.manyi.exchange.internal.text.Damage;

/** The beginning of the row at hand, kept for the case that the row is rejected. */
final class RowExcerpt {

	/** One more than is shown, so that a cut is seen. */
	private final char[] characters = new char[201];
	private final char separator;
	private int length;

	RowExcerpt(char separator) {
		this.separator = separator;
	}

	void clear() {
		length = 0;
	}

	/**
	 * Adds a cell.
	 *
	 * @param first whether it is the row's first
	 */
	void add(boolean first, char[] buffer, int offset, int count) {
		if (!first && length < characters.length) {
			characters[length++] = separator;
		}
		int taken = Math.min(count, characters.length - length);
		if (taken == 1) {
			characters[length++] = buffer[offset];
		} else {
			System.arraycopy(buffer, offset, characters, length, taken);
			length += taken;
		}
	}

	@Override
	public String toString() {
		return Damage.visible(new String(characters, 0, length));
	}
}
