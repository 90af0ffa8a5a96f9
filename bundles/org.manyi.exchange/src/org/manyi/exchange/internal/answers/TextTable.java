/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.answers;

import java.util.Arrays;

/**
 * Numbers different texts 0, 1, 2, … in the order they first occur. The characters lie one after the other in a single
 * array, and looking a text up makes no object.
 */
public final class TextTable {

	private char[] characters = new char[256];
	private int[] ends = new int[16];
	private int[] hashes = new int[16];
	/** Open addressing: text number + 1, 0 where free. A power of two, at most half full. */
	private int[] slots = new int[32];
	private int size;

	/** How many different texts there are. */
	public int size() {
		return size;
	}

	/** The number of the text, given to it now when it is new. */
	public int add(char[] text, int offset, int length) {
		int hash = hash(text, offset, length);
		int mask = slots.length - 1;
		int slot = hash & mask;
		while (slots[slot] != 0) {
			int number = slots[slot] - 1;
			if (hashes[number] == hash && equal(number, text, offset, length)) {
				return number;
			}
			slot = slot + 1 & mask;
		}
		append(text, offset, length, hash);
		slots[slot] = size;
		if (size * 2 > slots.length) {
			rehash();
		}
		return size - 1;
	}

	/** The number of the text, -1 when it is not there. */
	public int find(char[] text, int offset, int length) {
		int hash = hash(text, offset, length);
		int mask = slots.length - 1;
		int slot = hash & mask;
		while (slots[slot] != 0) {
			int number = slots[slot] - 1;
			if (hashes[number] == hash && equal(number, text, offset, length)) {
				return number;
			}
			slot = slot + 1 & mask;
		}
		return -1;
	}

	/** The text of that number. */
	public String text(int number) {
		int begin = begin(number);
		return new String(characters, begin, ends[number] - begin);
	}

	private int begin(int number) {
		return number == 0 ? 0 : ends[number - 1];
	}

	private boolean equal(int number, char[] text, int offset, int length) {
		int begin = begin(number);
		if (ends[number] - begin != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (characters[begin + i] != text[offset + i]) {
				return false;
			}
		}
		return true;
	}

	private void append(char[] text, int offset, int length, int hash) {
		int begin = size == 0 ? 0 : ends[size - 1];
		if (begin + length > characters.length) {
			characters = Arrays.copyOf(characters, Math.max(begin + length, characters.length * 2));
		}
		if (size == ends.length) {
			ends = Arrays.copyOf(ends, size * 2);
			hashes = Arrays.copyOf(hashes, size * 2);
		}
		System.arraycopy(text, offset, characters, begin, length);
		ends[size] = begin + length;
		hashes[size] = hash;
		size++;
	}

	private void rehash() {
		int[] larger = new int[slots.length * 2];
		int mask = larger.length - 1;
		for (int number = 0; number < size; number++) {
			int slot = hashes[number] & mask;
			while (larger[slot] != 0) {
				slot = slot + 1 & mask;
			}
			larger[slot] = number + 1;
		}
		slots = larger;
	}

	private static int hash(char[] text, int offset, int length) {
		int hash = 0;
		for (int i = offset; i < offset + length; i++) {
			hash = hash * 31 + text[i];
		}
		return hash ^ hash >>> 15;
	}
}
