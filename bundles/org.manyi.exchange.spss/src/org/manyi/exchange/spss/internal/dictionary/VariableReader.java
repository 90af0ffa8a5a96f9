/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.ArrayList;
import java.util.List;

import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/** Reads variable records and the dummy records that follow those of strings longer than eight bytes. */
final class VariableReader {

	private static final int CONTINUATION = -1;
	private static final int MOST_MISSING = 3;
	private static final int LONGEST_STRING = 255;
	private static final int NAME = 8;

	private final SavInput input;
	private final KeptBytes kept;
	private final List<RawVariable> variables = new ArrayList<>();
	private int records;
	/** Dummy records that must follow. */
	private int due;

	VariableReader(SavInput input, KeptBytes kept) {
		this.input = input;
		this.kept = kept;
	}

	List<RawVariable> all() {
		return variables;
	}

	/**
	 * Reads a record.
	 *
	 * @param place where it begins; its type was read
	 */
	void read(long place) throws EvidenceException {
		int width = input.readInt();
		int labelled = input.readInt();
		int missing = input.readInt();
		int format = input.readInt() >> 16 & 0xFF;
		input.readInt();
		byte[] name = new byte[NAME];
		input.read(name, 0, NAME);
		records++;
		if (width == CONTINUATION) {
			due--;
			readContinuation(place, labelled, missing);
			return;
		}
		boolean range = missing == -2 || missing == -MOST_MISSING;
		if (due != 0 || width < 0 || width > LONGEST_STRING || labelled < 0 || labelled > 1
				|| (missing < 0 || missing > MOST_MISSING) && (!range || width > 0)) {
			throw input.problem(SavProblem.BAD_VARIABLE, place);
		}
		if (variables.size() == VeryLongStrings.MOST_SEGMENTS) {
			throw input.problem(SavProblem.TOO_MANY_VARIABLES, VeryLongStrings.MOST_VARIABLES);
		}
		due = Math.max(0, RawColumn.elements(width) - 1);
		int position = records;
		byte[] label = labelled == 1 ? label(place) : new byte[0];
		List<byte[]> values = new ArrayList<>();
		for (int i = 0; i < Math.abs(missing); i++) {
			values.add(kept.read(RawColumn.ELEMENT));
		}
		kept.account(4L * NAME);
		variables.add(new RawVariable(position, width, name, label, format, range, values));
	}

	/** Told that no record follows. */
	void end(long place) throws EvidenceException {
		if (due != 0) {
			throw input.problem(SavProblem.BAD_VARIABLE, place);
		}
	}

	private void readContinuation(long place, int labelled, int missing) throws EvidenceException {
		if (due < 0 || labelled < 0 || labelled > 1 || Math.abs((long) missing) > MOST_MISSING) {
			throw input.problem(SavProblem.BAD_VARIABLE, place);
		}
		if (labelled == 1) {
			long length = labelLength(place);
			input.skip(length + padding(length));
		}
		input.skip((long) Math.abs(missing) * RawColumn.ELEMENT);
	}

	private byte[] label(long place) throws EvidenceException {
		long length = labelLength(place);
		byte[] label = kept.read(length);
		input.skip(padding(length));
		return label;
	}

	private long labelLength(long place) throws EvidenceException {
		int length = input.readInt();
		if (length < 0 || length > input.remaining()) {
			throw input.problem(SavProblem.BAD_VARIABLE, place);
		}
		return length;
	}

	/** Labels fill whole words of four bytes. */
	private static long padding(long length) {
		return -length & 3;
	}
}
