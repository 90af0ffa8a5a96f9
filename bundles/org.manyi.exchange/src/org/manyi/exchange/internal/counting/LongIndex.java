/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

/** Numbers different pairs of small numbers 0, 1, 2, … in the order they first occur. */
final class LongIndex {

	/** Open addressing: pair number + 1, 0 where free. A power of two, at most half full. */
	private int[] slots = new int[16];
	private long[] keys = new long[8];
	private int size;

	/**
	 * The number of the pair, given to it now when it is new.
	 *
	 * @param first  any
	 * @param second any
	 */
	int add(int first, int second) {
		long key = (long) first << 32 | second & 0xFFFF_FFFFL;
		int mask = slots.length - 1;
		int slot = slot(key) & mask;
		while (slots[slot] != 0) {
			int number = slots[slot] - 1;
			if (keys[number] == key) {
				return number;
			}
			slot = slot + 1 & mask;
		}
		if (size == keys.length) {
			keys = java.util.Arrays.copyOf(keys, size * 2);
		}
		keys[size++] = key;
		slots[slot] = size;
		if (size * 2 > slots.length) {
			rehash();
		}
		return size - 1;
	}

	int first(int number) {
		return (int) (keys[number] >> 32);
	}

	int second(int number) {
		return (int) keys[number];
	}

	int size() {
		return size;
	}

	private void rehash() {
		int[] larger = new int[slots.length * 2];
		int mask = larger.length - 1;
		for (int number = 0; number < size; number++) {
			int slot = slot(keys[number]) & mask;
			while (larger[slot] != 0) {
				slot = slot + 1 & mask;
			}
			larger[slot] = number + 1;
		}
		slots = larger;
	}

	private static int slot(long key) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 32);
	}
}
