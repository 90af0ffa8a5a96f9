/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** All that a file holds: cells as texts, states in angle brackets. */
record ReadTable(SurveyTable table, List<List<String>> rows, List<Reject> rejects, TableReport report) {

	static FileSample sample(Path file) throws IOException {
		try (InputStream input = Files.newInputStream(file)) {
			byte[] head = input.readNBytes(FileSample.MOST);
			return new FileSample(file, head, head.length == Files.size(file));
		}
	}

	static ReadTable read(Path file) throws IOException, EvidenceException {
		return read(file, ReadOptions.NONE);
	}

	static ReadTable read(Path file, ReadOptions options) throws IOException, EvidenceException {
		return read(new SpssFormat().open(sample(file), options));
	}

	static ReadTable read(SurveyTable table) throws EvidenceException {
		Rows rows = new Rows(table.columns().size());
		TableReport report = table.read(rows, new NullProgressMonitor());
		return new ReadTable(table, rows.all, rows.rejects, report);
	}

	List<String> column(String id) {
		int place = table.columns().stream().map(SourceColumn::id).toList().indexOf(id);
		return rows.stream().map(row -> row.get(place)).toList();
	}

	SourceColumn about(String id) {
		return table.columns().stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
	}

	List<String> ids() {
		return table.columns().stream().map(SourceColumn::id).toList();
	}

	List<String> warningCodes() {
		return table.warnings().stream().map(warning -> warning.code()).toList();
	}

	private static final class Rows implements TableVisitor {

		private final List<List<String>> all = new ArrayList<>();
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
			row[column] = "<" + state + ">";
		}

		@Override
		public void endRow(long number) {
			all.add(Arrays.asList(row));
			if (number != all.size() + rejects.size()) {
				throw new AssertionError("row " + number + " after " + all.size() + " and " + rejects.size());
			}
			row = new String[row.length];
		}

		@Override
		public void rejectRow(Reject reject) {
			rejects.add(reject);
			row = new String[row.length];
		}
	}
}
