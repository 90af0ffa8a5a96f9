/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.api.FileSample;

/** The beginning of a file as text, decoded and split once for all who look at it. */
public final class TextSample {

	/** Texts in headings may have line breaks. */
	private static final int LINES_OF_HEADINGS = 20;
	private static final int MOST_COLUMNS = 16_384;

	private final FileSample sample;
	private final FileHead head;
	private final Map<Separator, SampleTable> tables = new EnumMap<>(Separator.class);
	private @Nullable EncodingChoice encoding;
	private @Nullable Boolean isText;
	private @Nullable String text;
	private @Nullable String firstLines;

	public TextSample(FileSample sample) {
		this.sample = sample;
		head = new FileHead(sample.head(), sample.whole());
	}

	boolean isOf(FileSample other) {
		return sample == other;
	}

	public Path path() {
		return sample.path();
	}

	public FileHead head() {
		return head;
	}

	/** Whether this is text that can be read: no known binary file, nor full of control characters. */
	public boolean isText() throws IOException {
		Boolean known = isText;
		if (known == null) {
			known = looksLikeText();
			isText = known;
		}
		return known;
	}

	private boolean looksLikeText() throws IOException {
		return head.bytes().length > 0 && head.binaryFormat().isEmpty()
				&& (!head.isFullOfControls() || encoding().isUtf16());
	}

	/** The encoding, told from all bytes of the file. */
	public EncodingChoice encoding() throws IOException {
		EncodingChoice choice = encoding;
		if (choice == null) {
			try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path()))) {
				choice = EncodingDetector.detect(bytes);
			}
			encoding = choice;
		}
		return choice;
	}

	/** The beginning in the encoding that was told. */
	public String text() throws IOException {
		String decoded = text;
		if (decoded == null) {
			decoded = head.text(encoding());
			text = decoded;
		}
		return decoded;
	}

	/**
	 * Whether one of these words stands in the first lines, where survey tools write their headings. Much cheaper than
	 * looking at records, and nearly always no.
	 *
	 * @param words none for a tool that has no such words
	 */
	public boolean headMentions(List<String> words) throws IOException {
		String lines = firstLines();
		for (String word : words) {
			if (lines.contains(word)) {
				return true;
			}
		}
		return words.isEmpty();
	}

	private String firstLines() throws IOException {
		String lines = firstLines;
		if (lines == null) {
			String all = text();
			int end = 0;
			for (int line = 0; line < LINES_OF_HEADINGS && end >= 0; line++) {
				end = all.indexOf('\n', end + 1);
			}
			lines = end < 0 ? all : all.substring(0, end);
			firstLines = lines;
		}
		return lines;
	}

	/** Whether the first line has more columns than can be read, by whatever separator. */
	public boolean hasTooManyColumns() throws IOException {
		String firstLine = text().lines().findFirst().orElse("");
		return Arrays.stream(Separator.values()).anyMatch(
				separator -> firstLine.chars().filter(c -> c == separator.character()).count() >= MOST_COLUMNS);
	}

	/** The first records by a separator. */
	public SampleTable table(Separator separator) throws IOException {
		SampleTable table = tables.get(separator);
		if (table == null) {
			table = SampleTable.of(separator, text(), head.whole());
			tables.put(separator, table);
		}
		return table;
	}

	/** The first records in an encoding other than the one that was told, perhaps. */
	public SampleTable table(Separator separator, EncodingChoice choice) throws IOException {
		return choice.equals(encoding()) ? table(separator)
				: SampleTable.of(separator, head.text(choice), head.whole());
	}

	/**
	 * The first records by the separator that gives most rows of one length, then most columns; empty where none does.
	 */
	public Optional<SampleTable> mostRegular(EncodingChoice choice) throws IOException {
		Stream.Builder<SampleTable> candidates = Stream.builder();
		for (Separator separator : Separator.values()) {
			candidates.add(table(separator, choice));
		}
		return candidates.build().filter(table -> !table.records().isEmpty())
				.max(Comparator.<SampleTable>comparingLong(table -> table.width() > 1 ? table.regularRecords() : 0)
						.thenComparingInt(SampleTable::width)
						.thenComparing(SampleTable::separator, Comparator.reverseOrder()));
	}
}
