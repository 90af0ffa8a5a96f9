/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptionException;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.internal.text.EncodingChoice;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.exchange.internal.text.TextEncoding;
import org.manyi.exchange.internal.text.TextSample;
import org.manyi.model.LocalizedText;

/**
 * The options of text files: {@code encoding}, {@code separator} (a word such as {@code comma}, or the character
 * itself) and {@code header-rows}.
 *
 * @param options as given; what is missing is told from the file
 */
record TextOptions(ReadOptions options) {

	static final int MOST_HEADER_ROWS = 3;

	static final ReadOption ENCODING = new ReadOption(ReadOption.ENCODING, new LocalizedText("编码", "Encoding"),
			Arrays.stream(TextEncoding.values()).map(TextEncoding::displayName).toList());
	static final ReadOption SEPARATOR = new ReadOption(ReadOption.SEPARATOR, new LocalizedText("分隔符", "Separator"),
			Arrays.stream(Separator.values()).map(TextOptions::word).toList());
	static final ReadOption HEADER_ROWS = new ReadOption(ReadOption.HEADER_ROWS,
			new LocalizedText("列名行数", "Rows of headings"), List.of("1", "2", "3"));

	/** The options by which a file is read so. */
	static ReadOptions of(TextLayout layout) {
		return ReadOptions.NONE.with(ReadOption.ENCODING, layout.encoding().encoding().displayName())
				.with(ReadOption.SEPARATOR, word(layout.separator()));
	}

	private static String word(Separator separator) {
		return separator.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The encoding to read in.
	 *
	 * @throws ReadOptionException when the option names none
	 */
	EncodingChoice encoding(TextSample sample) throws ReadOptionException, IOException {
		Optional<String> value = options.value(ReadOption.ENCODING);
		if (value.isEmpty()) {
			return sample.encoding();
		}
		TextEncoding wanted = TextEncoding.named(value.get())
				.orElseThrow(() -> ReadOptionException.of(ENCODING, value.get()));
		return wanted == sample.encoding().encoding() ? sample.encoding() : new EncodingChoice(wanted, 0);
	}

	/**
	 * The separator to split by, empty where the file is to tell.
	 *
	 * @throws ReadOptionException when the option names none
	 */
	Optional<Separator> separator() throws ReadOptionException {
		Optional<String> value = options.value(ReadOption.SEPARATOR);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Arrays.stream(Separator.values())
				.filter(separator -> value.get().equals(String.valueOf(separator.character()))
						|| word(separator).equalsIgnoreCase(value.get().strip()))
				.findFirst().orElseThrow(() -> ReadOptionException.of(SEPARATOR, value.get())));
	}

	/**
	 * The rows of headings, empty where the file is to tell.
	 *
	 * @throws ReadOptionException when the option is no number of rows
	 */
	Optional<Integer> headerRows() throws ReadOptionException {
		Optional<String> value = options.value(ReadOption.HEADER_ROWS);
		if (value.isPresent() && !HEADER_ROWS.values().contains(value.get().strip())) {
			throw ReadOptionException.of(HEADER_ROWS, value.get());
		}
		return value.map(rows -> Integer.valueOf(rows.strip()));
	}
}
