/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.Arrays;
import java.util.Optional;

import org.manyi.exchange.internal.text.Damage;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/**
 * Response ids that stand on more than one sheet of a file. What stays in memory does not grow with the file: ids are
 * told apart by 63 bits of each, and the first {@value #MOST} different ones are known; of later ones a repetition is
 * missed.
 */
public final class RepeatedIds {

	private static final int MOST = 1 << 17;
	private static final int LONGEST = 30;

	/** Open addressing, 0 where free. A power of two, at most half full. */
	private long[] slots = new long[1 << 10];
	private int different;
	private long repeated;
	private long firstRow;
	private String first = "";

	/**
	 * Takes the id of a sheet.
	 *
	 * @param row its number among the records, the header being 1
	 */
	public void add(long row, char[] text, int offset, int length) {
		if (length > 0 && isKnown(hash(text, offset, length))) {
			if (repeated == 0) {
				firstRow = row;
				first = new String(text, offset, Math.min(length, LONGEST)) + (length > LONGEST ? "…" : "");
			}
			repeated++;
		}
	}

	/** Whether it was met before; it is from now on. */
	private boolean isKnown(long id) {
		int slot = slot(id);
		if (slots[slot] == id) {
			return true;
		}
		if (different < MOST) {
			slots[slot] = id;
			different++;
			if (different * 2 > slots.length) {
				makeRoom();
			}
		}
		return false;
	}

	/** Where it is, or else the free one where it belongs. */
	private int slot(long id) {
		int mask = slots.length - 1;
		int slot = (int) (id >>> 32) & mask;
		while (slots[slot] != 0 && slots[slot] != id) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void makeRoom() {
		long[] before = slots;
		slots = new long[before.length * 2];
		Arrays.stream(before).filter(id -> id != 0).forEach(id -> slots[slot(id)] = id);
	}

	/** Never 0. Mixed at the end as in SplitMix64 (Steele, Lea and Flood 2014). */
	private static long hash(char[] text, int offset, int length) {
		long hash = length;
		for (int i = offset; i < offset + length; i++) {
			hash = (hash ^ text[i]) * 0x9E3779B97F4A7C15L;
			hash ^= hash >>> 29;
		}
		hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
		hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
		return (hash ^ hash >>> 31) | 1L << 63;
	}

	/**
	 * What a reader must know of them, empty where every id stands on one sheet.
	 *
	 * @param shown whether the reader may see what stands on single sheets
	 */
	public Optional<Warning> warning(boolean shown) {
		if (repeated == 0) {
			return Optional.empty();
		}
		String text = Damage.visible(first);
		String zh = shown ? "，最先是第 %d 行的“%s”".formatted(firstRow, text) : "";
		String en = shown ? ", first \"%s\" in row %d".formatted(text, firstRow) : "";
		String least = different == MOST ? "At least " : "";
		return Optional.of(new Warning("repeated-ids", Optional.empty(), new LocalizedText(
				"%s有 %d 份调查表的编号在前面的调查表上已经用过%s；各份都已计入。导入到工作区时可以选择以哪一份为准。"
						.formatted(least.isEmpty() ? "" : "至少", repeated, zh),
				"%s%s that an earlier sheet has%s; every sheet is counted. Import the file to choose which one counts."
						.formatted(least, repeated == 1 ? "1 sheet has a response id"
								: repeated + " sheets have response ids", en))));
	}
}
