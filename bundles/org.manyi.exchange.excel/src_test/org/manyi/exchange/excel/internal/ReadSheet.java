/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** All that a sheet holds below its headings, with the numbers of its rows. */
@NonNullByDefault({})
record ReadSheet(SurveyTable table, List<List<String>> rows, List<Long> numbers, List<Reject> rejects,
		TableReport report) {

	static FileSample sample(Path file) throws IOException {
		try (InputStream input = Files.newInputStream(file)) {
			byte[] head = input.readNBytes(FileSample.MOST);
			return new FileSample(file, head, head.length == Files.size(file));
		}
	}

	static ExcelFormat format() {
		return new ExcelFormat(new PlainHeaders());
	}

	static ReadSheet read(Path file) throws IOException, EvidenceException {
		return read(file, ReadOptions.NONE);
	}

	static ReadSheet read(Path file, String sheet) throws IOException, EvidenceException {
		return read(file, ReadOptions.NONE.with(ReadOption.SHEET, sheet));
	}

	private static ReadSheet read(Path file, ReadOptions options) throws IOException, EvidenceException {
		SurveyTable table = format().open(sample(file), options);
		Rows rows = new Rows(table.columns().size());
		TableReport report = table.read(rows, new NullProgressMonitor());
		return new ReadSheet(table, rows.all, rows.numbers, rows.rejects, report);
	}

	List<String> ids() {
		return table.columns().stream().map(column -> column.id()).toList();
	}

	List<String> column(String id) {
		int place = ids().indexOf(id);
		return rows.stream().map(row -> row.get(place)).toList();
	}

	private static final class Rows implements TableVisitor {

		private final List<List<String>> all = new ArrayList<>();
		private final List<Long> numbers = new ArrayList<>();
		private final List<Reject> rejects = new ArrayList<>();
		private String[] row;

		Rows(int columns) {
			row = new String[columns];
		}

		@Override
		public void cell(int column, char[] buffer, int offset, int length) {
			row[column] = new String(buffer, offset, length);
		}

		@Override
		public void cell(int column, AnswerState state) {
			throw new AssertionError("a workbook knows of no states");
		}

		@Override
		public void endRow(long number) {
			all.add(Arrays.asList(row));
			numbers.add(number);
			row = new String[row.length];
		}

		@Override
		public void rejectRow(Reject reject) {
			rejects.add(reject);
			row = new String[row.length];
		}
	}
}
