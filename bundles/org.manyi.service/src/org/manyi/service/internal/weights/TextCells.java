/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.service.internal.FirstRows;
import org.manyi.service.internal.OpenedFile;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/**
 * A small table as texts.
 *
 * @param file     where it is
 * @param sha256   SHA-256 of the file
 * @param headings of the columns, at least one; of the first an empty text where it has none
 * @param rows     those that are not empty
 */
record TextCells(Path file, String sha256, List<String> headings, List<Row> rows) {

	/** A matrix of more cells is none that anybody weighs by. */
	private static final long MOST_CELLS = 5_000_000;
	private static final String MOST_WRITTEN = "5,000,000";

	/** What the first column of a table is headed where it names the rows, be it with numbers. */
	private static final Set<String> OF_NAMES = Set.of("", "id", "no", "no.", "nr", "#", "name", "row", "alternative",
			"编号", "序号",
			"名称", "方案");

	/** So many rows show what kind of table it is. */
	private static final int SAMPLE = 1_000;

	/**
	 * A row.
	 *
	 * @param number in the file, the header row being row 1
	 * @param cells  one per column, without blanks around; empty texts where there is nothing
	 */
	record Row(long number, List<String> cells) {
	}

	/** The whole table. */
	static TextCells read(SurveyReader reader, Path file, IProgressMonitor monitor) throws AnalysisException {
		return read(reader, file, UnaryOperator.identity(), monitor);
	}

	/** Its first rows, without SHA-256. */
	static TextCells begin(SurveyReader reader, Path file, IProgressMonitor monitor) throws AnalysisException {
		return read(reader, file, table -> new FirstRows(table, SAMPLE), monitor);
	}

	private static TextCells read(SurveyReader reader, Path file, UnaryOperator<SurveyTable> part,
			IProgressMonitor monitor) throws AnalysisException {
		try {
			SurveyTable table = part.apply(OpenedFile.of(reader, file, Optional.empty(), ReadOptions.NONE).table());
			List<SourceColumn> columns = table.columns();
			Collector collector = new Collector(file, columns.size());
			TableReport report = table.read(collector, monitor);
			return new TextCells(file, report.sha256(), headings(columns), collector.rows);
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		}
	}

	private static List<String> headings(List<SourceColumn> columns) {
		List<String> headings = new ArrayList<>();
		for (SourceColumn column : columns) {
			String instead = headings.isEmpty() ? "" : column.id();
			headings.add(column.headings().stream().filter(heading -> !heading.isBlank()).findFirst().orElse(instead)
					.strip());
		}
		return headings;
	}

	/**
	 * Whether the first column names the rows: its heading says so, or it has a cell that is neither a number nor
	 * missing.
	 */
	boolean hasRowNames() {
		return isHeadedAsNames() || rows.stream().map(row -> row.cells().getFirst())
				.anyMatch(cell -> !Numbers.isMissing(cell) && Numbers.judgment(cell).isEmpty());
	}

	/** Whether the heading of the first column says that it names the rows. */
	boolean isHeadedAsNames() {
		return OF_NAMES.contains(headings.getFirst().toLowerCase(Locale.ROOT));
	}

	/** The place of the first column of numbers: 0, or 1 where the first column names the rows. */
	int first() {
		return hasRowNames() ? 1 : 0;
	}

	/** The headings of the columns of numbers. */
	List<String> columns() {
		return headings.subList(first(), headings.size());
	}

	/** What the rows are called: by the first column, else by their number. */
	List<String> rowNames() {
		boolean named = hasRowNames();
		List<String> names = new ArrayList<>();
		for (Row row : rows) {
			names.add(named ? row.cells().getFirst() : String.valueOf(names.size() + 1));
		}
		return names;
	}

	/** Takes the cells. */
	private static final class Collector implements TableVisitor {

		private final Path file;
		private final String[] cells;
		private final List<Row> rows = new ArrayList<>();

		Collector(Path file, int columns) {
			this.file = file;
			cells = new String[columns];
			Arrays.fill(cells, "");
		}

		@Override
		public void cell(int column, char[] buffer, int offset, int length) {
			cells[column] = new String(buffer, offset, length).strip();
		}

		@Override
		public void cell(int column, AnswerState state) {
			cells[column] = "";
		}

		@Override
		public void endRow(long row) throws EvidenceException {
			List<String> texts = List.of(cells);
			if (texts.stream().anyMatch(text -> !text.isEmpty())) {
				rows.add(new Row(row, texts));
			}
			Arrays.fill(cells, "");
			if ((long) rows.size() * cells.length > MOST_CELLS) {
				throw new EvidenceException(new LocalizedText(
						"%s 超过 %s 个单元格，不能作为数值矩阵。调查文件请用 --methodology 指定测评方法。".formatted(file, MOST_WRITTEN),
						"%s has more than %s cells, too many for a matrix. For a survey file, name its methodology."
								.formatted(file, MOST_WRITTEN)));
			}
		}

		@Override
		public void rejectRow(Reject reject) throws EvidenceException {
			throw new EvidenceException(new LocalizedText(
					"%s 第 %d 行不能作为矩阵的一行：%s".formatted(file, reject.row(), reject.reason().zh()),
					"%s, row %d, is no row of a matrix: %s".formatted(file, reject.row(), reject.reason().en())));
		}
	}
}
