/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.exchange.spss.internal.text.SavEncoding;
import org.manyi.exchange.spss.internal.text.TextSample;

/**
 * A dictionary of which nothing is decoded yet.
 *
 * @param header     the first record
 * @param columns    what the cases hold, in their order
 * @param labels     sets of value labels of numbers and short strings
 * @param extensions the bytes of those records of type 7 that are of use, by subtype
 * @param dataPlace  where in the file the data begin
 */
public record RawDictionary(FileHeader header, List<RawColumn> columns, List<RawLabels> labels,
		Map<Integer, byte[]> extensions, long dataPlace) {

	private static final int CHARACTER_CODE = 7 * Integer.BYTES;

	/** How many cases the file declares; empty where it does not know. */
	public OptionalLong cases() {
		byte[] wide = extension(Extension.CASES);
		if (wide.length >= 2 * Long.BYTES) {
			long cases = buffer(wide).getLong(Long.BYTES);
			if (cases >= 0) {
				return OptionalLong.of(cases);
			}
		}
		return header.cases() < 0 ? OptionalLong.empty() : OptionalLong.of(header.cases());
	}

	/** Bytes of a case that is not compressed. */
	public long caseSize() {
		return columns.stream().mapToLong(RawColumn::elements).sum() * RawColumn.ELEMENT;
	}

	/** The encoding that the file names; empty where it names none that is known. */
	public Optional<SavEncoding> declaredEncoding() {
		String name = new String(extension(Extension.ENCODING), StandardCharsets.US_ASCII).replace('\0', ' ').strip();
		Optional<SavEncoding> named = name.isEmpty() ? Optional.empty() : SavEncoding.ofName(name);
		byte[] machine = extension(Extension.MACHINE);
		if (named.isPresent() || machine.length < CHARACTER_CODE + Integer.BYTES) {
			return named;
		}
		return SavEncoding.ofCodePage(buffer(machine).getInt(CHARACTER_CODE));
	}

	/** Gives a sample the texts of the dictionary. */
	public void collectTexts(TextSample sample) {
		for (RawColumn column : columns) {
			add(sample, column.variable().name());
			add(sample, column.variable().label());
		}
		labels.stream().flatMap(set -> set.labels().stream()).forEach(label -> add(sample, label.label()));
	}

	byte[] extension(int subtype) {
		return extensions.getOrDefault(subtype, new byte[0]);
	}

	ByteBuffer buffer(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(header.order());
	}

	private static void add(TextSample sample, byte[] text) {
		sample.add(text, text.length);
	}
}
