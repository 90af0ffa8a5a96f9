/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.manyi.exchange.spss.internal.dictionary.FileHeader;
import org.manyi.exchange.spss.internal.dictionary.RawColumn;
import org.manyi.exchange.spss.internal.file.SavBytes;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/** Elements of which most take one byte: eight codes, then the elements that have none, then the next eight codes. */
final class PackedElements implements Elements {

	private static final int GROUP = 8;

	private static final int IGNORED = 0;
	private static final int END = 252;
	private static final int AS_IT_IS = 253;
	private static final int BLANKS = 254;
	private static final int MISSING = 255;

	private final SavBytes bytes;
	private final double bias;
	private final byte[] codes = new byte[GROUP];
	private final byte[] element = new byte[RawColumn.ELEMENT];
	private final ByteBuffer number;
	private int next = GROUP;
	/** The code that comes next, {@link #IGNORED} where it was not looked for yet. */
	private int code = IGNORED;

	PackedElements(SavBytes bytes, FileHeader header) {
		this.bytes = bytes;
		bias = header.bias();
		number = ByteBuffer.wrap(element).order(header.order());
	}

	@Override
	public boolean hasNext() throws EvidenceException {
		while (code == IGNORED) {
			if (next == GROUP) {
				if (bytes.atEnd()) {
					code = END;
					break;
				}
				bytes.read(codes, 0, GROUP);
				next = 0;
			}
			code = codes[next++] & 0xFF;
		}
		return code != END;
	}

	@Override
	public double number() throws EvidenceException {
		int taken = take();
		switch (taken) {
		case AS_IT_IS:
			bytes.read(element, 0, RawColumn.ELEMENT);
			return number.getDouble(0);
		case MISSING:
			return SYSTEM_MISSING;
		case BLANKS:
			throw bytes.problemHere(SavProblem.BAD_DATA);
		default:
			return taken - bias;
		}
	}

	@Override
	public void text(byte[] target, int offset) throws EvidenceException {
		int taken = take();
		if (taken == AS_IT_IS) {
			bytes.read(target, offset, RawColumn.ELEMENT);
		} else if (taken == BLANKS) {
			Arrays.fill(target, offset, offset + RawColumn.ELEMENT, (byte) ' ');
		} else if (taken == bias) {
			Arrays.fill(target, offset, offset + RawColumn.ELEMENT, (byte) 0);
		} else {
			throw bytes.problemHere(SavProblem.BAD_DATA);
		}
	}

	private int take() throws EvidenceException {
		if (!hasNext()) {
			throw bytes.problemHere(SavProblem.CUT_OFF);
		}
		int taken = code;
		code = IGNORED;
		return taken;
	}
}
