/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.util.Arrays;

/** Numbers pairs of small numbers in the order they first occur. */
public final class PairNumbers {

	private long[] pairs = new long[64];
	/** Hash table of numbers plus one; 0 is a free place. */
	private int[] slots = new int[128];
	private int size;

	/** The number of a pair, a new one where it has none. */
	public int add(int first, int second) {
		long pair = (long) first << 32 | second & 0xFFFFFFFFL;
		int mask = slots.length - 1;
		int slot = hash(pair) & mask;
		while (slots[slot] != 0) {
			if (pairs[slots[slot] - 1] == pair) {
				return slots[slot] - 1;
			}
			slot = slot + 1 & mask;
		}
		if (size == pairs.length) {
			grow();
			return add(first, second);
		}
		pairs[size] = pair;
		slots[slot] = ++size;
		return size - 1;
	}

	public int first(int number) {
		return (int) (pairs[number] >> 32);
	}

	public int second(int number) {
		return (int) pairs[number];
	}

	public int size() {
		return size;
	}

	private void grow() {
		pairs = Arrays.copyOf(pairs, size * 2);
		slots = new int[pairs.length * 2];
		int mask = slots.length - 1;
		for (int number = 0; number < size; number++) {
			int slot = hash(pairs[number]) & mask;
			while (slots[slot] != 0) {
				slot = slot + 1 & mask;
			}
			slots[slot] = number + 1;
		}
	}

	private static int hash(long pair) {
		long mixed = pair * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 32);
	}
}
