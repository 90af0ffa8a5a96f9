/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

/**
 * Counts well-formed and malformed two- and four-byte sequences of GB18030, fed byte by byte, and how many of them are
 * of GB 2312, which holds nearly all characters of Chinese text.
 */
final class Gb18030Census implements SequenceCensus {

	private long wellFormed;
	private long malformed;
	private long common;
	private int position;
	private int lead;

	@Override
	public void accept(int value) {
		switch (position) {
		case 1 -> second(value);
		case 2 -> expect(value >= 0x81 && value <= 0xFE, 3, value);
		case 3 -> expect(value >= 0x30 && value <= 0x39, 0, value);
		default -> first(value);
		}
	}

	private void first(int value) {
		if (value >= 0x81 && value <= 0xFE) {
			position = 1;
			lead = value;
		} else if (value >= 0x80) {
			malformed++;
		}
	}

	private void second(int value) {
		if (value >= 0x30 && value <= 0x39) {
			position = 2;
		} else {
			if (lead >= 0xA1 && lead <= 0xF7 && value >= 0xA1 && value <= 0xFE) {
				common++;
			}
			expect(value >= 0x40 && value <= 0xFE && value != 0x7F, 0, value);
		}
	}

	private void expect(boolean fits, int next, int value) {
		if (!fits) {
			malformed++;
			position = 0;
			first(value);
		} else {
			position = next;
			if (next == 0) {
				wellFormed++;
			}
		}
	}

	@Override
	public boolean isPending() {
		return position > 0;
	}

	@Override
	public long wellFormed() {
		return wellFormed;
	}

	@Override
	public long malformed() {
		return malformed;
	}

	/** Whether most of what was found is Chinese text. */
	boolean isLikely() {
		return common * 2 >= wellFormed + malformed;
	}
}
