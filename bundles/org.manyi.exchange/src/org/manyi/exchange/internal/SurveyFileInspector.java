/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.exchange.internal.columns.ColumnMatcher;
import org.manyi.exchange.internal.columns.ColumnPlan;
import org.manyi.exchange.internal.columns.HeaderReader;
import org.manyi.exchange.internal.columns.HeaderReader.Header;
import org.manyi.exchange.internal.text.BinaryFormat;
import org.manyi.exchange.internal.text.Damage;
import org.manyi.exchange.internal.text.EncodingChoice;
import org.manyi.exchange.internal.text.EncodingDetector;
import org.manyi.exchange.internal.text.FileHead;
import org.manyi.exchange.internal.text.FileStamp;
import org.manyi.exchange.internal.text.SampleTable;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.exchange.internal.text.TextEncoding;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;

/** Finds out how a file is to be read, or why it cannot be. */
final class SurveyFileInspector {

	private static final int NAMED = 40;
	/** Characters shown of one heading. */
	private static final int SHOWN = 60;
	private static final int MOST_COLUMNS = 16_384;

	private final Path file;
	private final Questionnaire questionnaire;
	private final HeaderReader headers;

	SurveyFileInspector(Path file, Questionnaire questionnaire) {
		this.file = file;
		this.questionnaire = questionnaire;
		headers = new HeaderReader(questionnaire);
	}

	SurveyFile inspect() throws EvidenceException {
		checkKind();
		try {
			FileStamp stamp = FileStamp.of(file);
			FileHead head = FileHead.read(file);
			checkText(head);
			EncodingChoice encoding = encoding();
			if (head.isFullOfControls() && !isUtf16(encoding)) {
				throw (head.alternatesWithNul() ? FileProblem.UNMARKED_UTF_16 : FileProblem.UNKNOWN_BINARY).of(file);
			}
			SampleTable table = table(head, encoding);
			Header header = headers.read(table.records());
			ColumnPlan columns = new ColumnMatcher(questionnaire)
					.match(header.headings().stream().map(Damage::visible).toList());
			if (columns.itemColumns() == 0) {
				throw noItem(columns);
			}
			if (header.rows() == table.records().size() && !table.more()) {
				throw FileProblem.HEADER_ALONE.of(file);
			}
			return new SurveyFile(file, stamp, encoding, table.separator(), header.rows(), columns,
					questionnaire);
		} catch (IOException e) {
			throw FileFailure.reading(file, e);
		}
	}

	private void checkKind() throws EvidenceException {
		if (Files.notExists(file)) {
			throw FileProblem.MISSING.of(file);
		}
		if (Files.isDirectory(file)) {
			throw FileProblem.FOLDER.of(file);
		}
		if (!Files.isReadable(file)) {
			throw FileProblem.UNREADABLE.of(file);
		}
		if (!Files.isRegularFile(file)) {
			throw FileProblem.NOT_REGULAR.of(file);
		}
	}

	private void checkText(FileHead head) throws EvidenceException {
		if (head.bytes().length == 0) {
			throw FileProblem.EMPTY.of(file);
		}
		if (head.binaryFormat().isPresent()) {
			BinaryFormat format = head.binaryFormat().get();
			throw new EvidenceException(new LocalizedText(
					"文件 %s 看起来是%s,不是文本文件。请在原软件中另存为 CSV(UTF-8)后再打开。".formatted(file, format.displayName().zh()),
					"%s looks like %s, not like delimited text. Save it as CSV (UTF-8) in the program it comes from and open that."
							.formatted(file, format.displayName().en())));
		}
	}

	private EncodingChoice encoding() throws IOException {
		try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
			return EncodingDetector.detect(bytes);
		}
	}

	private static boolean isUtf16(EncodingChoice encoding) {
		return encoding.encoding() == TextEncoding.UTF_16LE || encoding.encoding() == TextEncoding.UTF_16BE;
	}

	/** The table by the separator that finds most items, then most regular rows, then most columns. */
	private SampleTable table(FileHead head, EncodingChoice encoding) throws EvidenceException {
		String text = head.text(encoding);
		if (text.isBlank()) {
			throw FileProblem.EMPTY.of(file);
		}
		if (hasTooManyColumns(text)) {
			throw FileProblem.TOO_MANY_COLUMNS.of(file);
		}
		return Arrays.stream(Separator.values())
				.map(separator -> SampleTable.of(separator, text, head.whole()))
				.filter(table -> !table.records().isEmpty())
				.max(Comparator.<SampleTable>comparingLong(table -> headers.read(table.records()).items())
						.thenComparingLong(table -> table.width() > 1 ? table.regularRecords() : 0)
						.thenComparingInt(SampleTable::width)
						.thenComparing(SampleTable::separator, Comparator.reverseOrder()))
				.orElseThrow(() -> FileProblem.NO_TABLE.of(file));
	}

	private static boolean hasTooManyColumns(String text) {
		String firstLine = text.lines().findFirst().orElse("");
		return Arrays.stream(Separator.values())
				.anyMatch(separator -> firstLine.chars().filter(c -> c == separator.character()).count() >= MOST_COLUMNS);
	}

	private EvidenceException noItem(ColumnPlan columns) {
		List<Item> items = questionnaire.items();
		return new EvidenceException(new LocalizedText(
				"文件 %s 中没有任何一列对应调查项。文件中的列名:%s。应有的列名(代号或名称):%s。请改列名,或换用与此文件相符的测评方法。".formatted(file,
						list(columns.headings(), "、"),
						list(items.stream().map(item -> item.id() + "(" + item.name().zh() + ")").toList(), "、")),
				"No column of %s belongs to an item. Headings found: %s. Expected ids or names: %s. Rename columns, or choose the methodology that fits the file."
						.formatted(file, list(columns.headings(), ", "), list(
								items.stream().map(item -> item.id() + " (" + item.name().en() + ")").toList(), ", "))));
	}

	private static String list(List<String> names, String comma) {
		return names.stream().limit(NAMED)
				.map(name -> name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name).collect(Collectors.joining(comma)) + (names.size() > NAMED ? " …" : "");
	}
}
