/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.exchange.spss.internal.dictionary.RawLabels.RawLabel;
import org.manyi.store.api.EvidenceException;

/** What the records for strings longer than eight bytes say, by the names of the variables in upper case. */
final class LongStringRecords {

	private static final int MOST_MISSING = 3;

	private final VariableNames names;
	private final Map<String, List<RawLabel>> labels = new HashMap<>();
	private final Map<String, List<byte[]>> missing = new HashMap<>();
	private int labelCount;

	LongStringRecords(Path file, RawDictionary dictionary, VariableNames names) throws EvidenceException {
		this.names = names;
		readLabels(new RecordBytes(file, dictionary, Extension.LONG_STRING_LABELS));
		readMissing(new RecordBytes(file, dictionary, Extension.LONG_STRING_MISSING));
	}

	List<RawLabel> labels(RawVariable variable) {
		return of(labels, variable);
	}

	List<byte[]> missing(RawVariable variable) {
		return of(missing, variable);
	}

	/** Programs name a variable here by its long name, or by its short one. */
	private <T> List<T> of(Map<String, List<T>> map, RawVariable variable) {
		List<T> byLongName = map.get(VariableNames.key(names.name(variable)));
		return byLongName != null ? byLongName
				: map.getOrDefault(VariableNames.key(names.shortName(variable)), List.of());
	}

	private void readLabels(RecordBytes record) throws EvidenceException {
		while (!record.atEnd()) {
			String name = names.decode(record.readText());
			// the width: ReadStat rounds it up to whole elements
			record.readInt();
			int count = record.readInt();
			if (count < 0 || count > LabelSets.MOST_LABELS - labelCount) {
				throw record.bad();
			}
			// a variable counts like a label
			labelCount += count + 1;
			List<RawLabel> read = labels.computeIfAbsent(VariableNames.key(name), key -> new ArrayList<>());
			for (int i = 0; i < count; i++) {
				read.add(new RawLabel(record.readText(), record.readText()));
			}
		}
	}

	private void readMissing(RecordBytes record) throws EvidenceException {
		while (!record.atEnd()) {
			String name = names.decode(record.readText());
			int count = record.readByte();
			int length = record.readInt();
			if (count > MOST_MISSING || length == 0) {
				throw record.bad();
			}
			List<byte[]> read = missing.computeIfAbsent(VariableNames.key(name), key -> new ArrayList<>());
			for (int i = 0; i < count; i++) {
				// SPSS gives the length once, ReadStat before each value
				if (i > 0 && record.comesNext(length)) {
					record.readInt();
				}
				read.add(record.read(length));
			}
		}
	}
}
