/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.manyi.model.Rational;
import org.manyi.model.SpreadsheetCell;
import org.manyi.scoring.api.ScoreValue;

/** Writes cells and rows as RFC 4180 has them, in UTF-8 with a byte order mark. */
public final class CsvWriter {

	private final Writer out;
	private boolean rowHasCell;

	/** Writes the byte order mark. */
	public CsvWriter(OutputStream out) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.out.write('\uFEFF');
	}

	/** A text. One that a spreadsheet would take for a formula gets an apostrophe in front. */
	public CsvWriter text(String value) throws IOException {
		return cell(new SpreadsheetCell(value).neutral());
	}

	/** An empty cell. */
	public CsvWriter nothing() throws IOException {
		return cell("");
	}

	public CsvWriter number(long value) throws IOException {
		return cell(Long.toString(value));
	}

	/**
	 * A number that is known as a double.
	 *
	 * @param value finite
	 */
	public CsvWriter number(double value) throws IOException {
		return cell(Double.toString(value));
	}

	/** An integer as such, every other number as the nearest double. */
	public CsvWriter number(Rational value) throws IOException {
		return cell(value.denominator().equals(BigInteger.ONE) ? value.numerator().toString()
				: Double.toString(value.doubleValue()));
	}

	public CsvWriter number(Optional<Rational> value) throws IOException {
		return value.isPresent() ? number(value.get()) : nothing();
	}

	public CsvWriter number(ScoreValue value) throws IOException {
		return switch (value) {
		case ScoreValue.Exact exact -> number(exact.value());
		case ScoreValue.Approximate approximate -> cell(Double.toString(approximate.value()));
		case ScoreValue.Missing missing -> nothing();
		};
	}

	public void endRow() throws IOException {
		out.write("\r\n");
		rowHasCell = false;
	}

	public void flush() throws IOException {
		out.flush();
	}

	private CsvWriter cell(String value) throws IOException {
		if (rowHasCell) {
			out.write(',');
		}
		rowHasCell = true;
		boolean quoted = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		out.write(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
		return this;
	}
}
