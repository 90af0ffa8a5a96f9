/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.spss.internal.dictionary.FileHeader.Compression;
import org.manyi.exchange.spss.internal.text.SavEncoding;
import org.manyi.store.api.EvidenceException;

/** What encoding a file is read in, by its records, its texts and the user. */
@NonNullByDefault({})
class EncodingsTest {

	private static final String LABEL = "服務品質";

	@TempDir
	Path folder;

	private Path file(String charset, String name, int codePage, boolean labelled) throws Exception {
		SavWriter writer = new SavWriter(ByteOrder.LITTLE_ENDIAN, Compression.BYTECODE, Charset.forName(charset))
				.string("A", 20, labelled ? LABEL : "");
		if (codePage > 0) {
			writer.codePage(codePage);
		}
		if (!name.equals("-")) {
			writer.extension(20, name);
		}
		writer.cells(writer.padded("及時響應", 24)).cells(writer.padded("good", 24));
		return Files.write(folder.resolve("survey.sav"), writer.file());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,    UTF-8,        65001, UTF-8,   -",
			"UTF-8,    UTF8,         0,     UTF-8,   -",
			"GBK,      GBK,          936,   GB18030, -",
			"GBK,      windows-936,  0,     GB18030, -",
			"GBK,      CP936,        2,     GB18030, -",
			"GB18030,  gb18030,      0,     GB18030, -",
			"GBK,      -,            936,   GB18030, -",
			"Big5,     -,            950,   Big5,    -",
			"Big5,     x-windows-950,950,   Big5,    -",
			// old programs write 2 or 3, whatever the encoding
			"GBK,      -,            2,     GB18030, encoding-guessed",
			"UTF-8,    -,            3,     UTF-8,   encoding-guessed",
			"UTF-8,    -,            0,     UTF-8,   encoding-guessed",
			"GBK,      martian,      0,     GB18030, encoding-guessed",
			// the record says one thing, the texts another
			"GBK,      UTF-8,        65001, GB18030, encoding-contradicted",
			"UTF-8,    windows-1252, 1252,  UTF-8,   encoding-contradicted" })
	void chosen(String charset, String name, int codePage, String expected, String warning) throws Exception {
		for (boolean labelled : List.of(true, false)) {
			Path file = file(charset, name, codePage, labelled);
			assertEquals(expected, new SpssFormat().recognise(ReadTable.sample(file)).orElseThrow().options()
					.value(ReadOption.ENCODING).orElseThrow());
			ReadTable read = ReadTable.read(file);
			assertEquals(List.of("及時響應", "good"), read.column("A"));
			assertEquals(List.of("A", labelled ? LABEL : ""), read.about("A").headings());
			assertEquals(warning.equals("-") ? List.of() : List.of(warning), read.warningCodes());
		}
	}

	/** A code page of one byte per character fits every text: only the user knows better. */
	@Test
	void givenByTheUser() throws Exception {
		Path file = file("GBK", "windows-1252", 1252, true);
		ReadTable read = ReadTable.read(file, ReadOptions.NONE.with(ReadOption.ENCODING, "GB18030"));
		assertEquals(List.of("及時響應", "good"), read.column("A"));
		assertEquals(List.of(), read.warningCodes());
	}

	@Test
	void unknownToUs() throws Exception {
		Path file = file("UTF-8", "UTF-8", 65001, true);
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> ReadTable.read(file, ReadOptions.NONE.with(ReadOption.ENCODING, "martian")));
		assertTrue(refusal.reason().en().contains("\"martian\"") && refusal.reason().en().contains("GB18030"));
	}

	@Test
	void theOptionsAreEncodingsWeKnow() {
		ReadOption option = new SpssFormat().options().getFirst();
		assertEquals(SavEncoding.values().length, option.values().size());
		option.values().forEach(
				value -> assertEquals(value, SavEncoding.ofName(value).orElseThrow().displayName()));
	}
}
