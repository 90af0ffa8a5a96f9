/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.Rational;

class CsvWriterTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void beginsWithAByteOrderMarkAndEndsRowsWithCrLf() throws IOException {
		CsvWriter csv = new CsvWriter(out);
		csv.text("甲").number(1).nothing().number(Optional.empty()).endRow();
		csv.text("").text("b").endRow();
		csv.flush();
		assertEquals("\uFEFF甲,1,,\r\n,b\r\n", written());
	}

	@Test
	void quotesSeparatorsQuotesAndLineBreaks() throws IOException {
		CsvWriter csv = new CsvWriter(out);
		csv.text("a,b").text("say \"so\"").text("two\nlines").endRow();
		csv.flush();
		assertEquals("\uFEFF\"a,b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n", written());
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86-21", "-5+1", "@SUM(A1)", "\t=1", "＝1" })
	void neutralisesFormulas(String formula) throws IOException {
		CsvWriter csv = new CsvWriter(out);
		csv.text(formula).endRow();
		csv.flush();
		assertEquals("\uFEFF'" + formula + "\r\n", written());
	}

	@Test
	void leavesNumbersAsTheyAre() throws IOException {
		CsvWriter csv = new CsvWriter(out);
		csv.number(Rational.of(-5)).number(Rational.of(1590, 19)).number(Rational.of(1, 3).negate()).endRow();
		csv.flush();
		assertEquals("\uFEFF-5,83.6842105263158,-0.3333333333333333\r\n", written());
	}

	private String written() {
		return out.toString(StandardCharsets.UTF_8);
	}
}
