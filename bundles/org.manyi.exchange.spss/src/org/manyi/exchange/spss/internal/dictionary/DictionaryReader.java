/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/** Reads all records before the data. Takes bounded memory whatever the file claims. */
public final class DictionaryReader {

	private static final int VARIABLE = 2;
	private static final int VALUE_LABELS = 3;
	private static final int LABELLED_VARIABLES = 4;
	private static final int DOCUMENT = 6;
	private static final int EXTENSION = 7;
	private static final int END = 999;

	private static final int DOCUMENT_LINE = 80;
	/** What a set takes that has no labels. */
	private static final int EMPTY_SET = 128;

	private final SavInput input;
	private final KeptBytes kept;
	private final VariableReader variables;
	private final List<RawLabels> labels = new ArrayList<>();
	private final Map<Integer, byte[]> extensions = new HashMap<>();

	private DictionaryReader(SavInput input) {
		this.input = input;
		kept = new KeptBytes(input);
		variables = new VariableReader(input, kept);
	}

	/** @param input stands at the beginning; afterwards at the data */
	public static RawDictionary read(SavInput input) throws EvidenceException {
		FileHeader header = FileHeader.read(input);
		DictionaryReader reader = new DictionaryReader(input);
		reader.readRecords();
		if (reader.variables.all().isEmpty()) {
			throw input.problem(SavProblem.NO_VARIABLES);
		}
		byte[] longStrings = reader.extensions.getOrDefault(Extension.VERY_LONG_STRINGS, new byte[0]);
		List<RawColumn> columns = new VeryLongStrings(input, longStrings).join(reader.variables.all());
		return new RawDictionary(header, columns, reader.labels, reader.extensions, input.position());
	}

	private void readRecords() throws EvidenceException {
		while (true) {
			long place = input.position();
			switch (input.readInt()) {
			case VARIABLE -> variables.read(place);
			case VALUE_LABELS -> labels.add(readLabels(place));
			case DOCUMENT -> input.skip(count(DOCUMENT_LINE) * DOCUMENT_LINE);
			case EXTENSION -> readExtension();
			case END -> {
				input.readInt();
				variables.end(place);
				return;
			}
			default -> throw input.problem(SavProblem.BAD_RECORD, place);
			}
		}
	}

	private RawLabels readLabels(long place) throws EvidenceException {
		kept.account(EMPTY_SET);
		long count = count(2L * RawColumn.ELEMENT);
		List<RawLabels.RawLabel> read = new ArrayList<>();
		for (long i = 0; i < count; i++) {
			byte[] value = kept.read(RawColumn.ELEMENT);
			int length = input.readByte();
			byte[] label = kept.read(length);
			// length byte and label together fill whole elements
			input.skip(RawColumn.elements(length + 1) * RawColumn.ELEMENT - length - 1L);
			read.add(new RawLabels.RawLabel(value, label));
		}
		if (input.readInt() != LABELLED_VARIABLES) {
			throw input.problem(SavProblem.BAD_LABELS, place);
		}
		long labelled = count(Integer.BYTES);
		List<Integer> positions = new ArrayList<>();
		for (long i = 0; i < labelled; i++) {
			kept.account(Long.BYTES);
			positions.add(input.readInt());
		}
		return new RawLabels(place, read, positions);
	}

	private void readExtension() throws EvidenceException {
		int subtype = input.readInt();
		long place = input.position();
		long size = input.readInt();
		long count = input.readInt();
		if (size < 0 || count < 0 || size * count > input.remaining()) {
			throw input.problem(SavProblem.BAD_COUNT, place);
		}
		if (Extension.USED.contains(subtype)) {
			if (size * count > Extension.most(subtype)) {
				throw input.problem(SavProblem.DICTIONARY_TOO_LARGE);
			}
			extensions.put(subtype, kept.read(size * count));
		} else {
			input.skip(size * count);
		}
	}

	/** Reads a count of things that take so many bytes each, at least. */
	private long count(long bytes) throws EvidenceException {
		long place = input.position();
		int count = input.readInt();
		if (count < 0 || count * bytes > input.remaining()) {
			throw input.problem(SavProblem.BAD_COUNT, place);
		}
		return count;
	}
}
