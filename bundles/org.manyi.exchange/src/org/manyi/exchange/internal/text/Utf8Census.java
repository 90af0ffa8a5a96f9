/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

/** Counts well-formed and malformed multi-byte sequences of UTF-8 (RFC 3629), fed byte by byte. */
final class Utf8Census implements SequenceCensus {

	private long wellFormed;
	private long malformed;
	private int pending;
	private int lowest = 0x80;
	private int highest = 0xBF;

	@Override
	public void accept(int value) {
		if (pending > 0) {
			if (value >= lowest && value <= highest) {
				lowest = 0x80;
				highest = 0xBF;
				pending--;
				if (pending == 0) {
					wellFormed++;
				}
				return;
			}
			malformed++;
			pending = 0;
			lowest = 0x80;
			highest = 0xBF;
		}
		if (value >= 0x80) {
			begin(value);
		}
	}

	private void begin(int lead) {
		if (lead >= 0xC2 && lead <= 0xDF) {
			pending = 1;
		} else if (lead >= 0xE0 && lead <= 0xEF) {
			pending = 2;
			lowest = lead == 0xE0 ? 0xA0 : 0x80;
			highest = lead == 0xED ? 0x9F : 0xBF;
		} else if (lead >= 0xF0 && lead <= 0xF4) {
			pending = 3;
			lowest = lead == 0xF0 ? 0x90 : 0x80;
			highest = lead == 0xF4 ? 0x8F : 0xBF;
		} else {
			malformed++;
		}
	}

	@Override
	public boolean isPending() {
		return pending > 0;
	}

	@Override
	public long wellFormed() {
		return wellFormed;
	}

	@Override
	public long malformed() {
		return malformed;
	}
}
