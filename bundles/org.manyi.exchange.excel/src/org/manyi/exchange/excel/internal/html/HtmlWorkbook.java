/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.excel.internal.sheets.MergedCells;
import org.manyi.exchange.excel.internal.sheets.Sheet;
import org.manyi.exchange.excel.internal.sheets.SheetProgress;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;
import org.manyi.exchange.excel.internal.sheets.Workbook;
import org.manyi.exchange.excel.internal.sheets.WorkbookProblem;
import org.manyi.store.api.EvidenceException;

/**
 * A web page of tables: what many systems hand out under the name of an .xls, since spreadsheets open it. Each table is
 * a sheet; cells over several rows or columns are repeated in each of them.
 */
public final class HtmlWorkbook implements Workbook {

	private final Path file;
	private final Charset charset;
	private final List<Sheet> sheets;

	/**
	 * Looks at a file.
	 *
	 * @return empty when it is no web page with a table
	 * @throws EvidenceException when it cannot be read
	 */
	public static Optional<Workbook> open(FileSample sample) throws EvidenceException {
		PageHead head = new PageHead(sample.head(), sample.whole());
		if (head.isXmlSpreadsheet()) {
			throw WorkbookProblem.XML_SPREADSHEET.of(sample.path());
		}
		return head.hasTable() ? Optional.of(new HtmlWorkbook(sample.path(), head.charset())) : Optional.empty();
	}

	private HtmlWorkbook(Path file, Charset charset) throws EvidenceException {
		this.file = file;
		this.charset = charset;
		TableCount count = new TableCount();
		scan(count);
		List<Sheet> tables = new ArrayList<>();
		for (int table = 0; table < count.tables; table++) {
			tables.add(new Sheet(table, "Table " + (table + 1), false));
		}
		sheets = List.copyOf(tables);
	}

	@Override
	public List<Sheet> sheets() {
		return sheets;
	}

	@Override
	public void read(Sheet sheet, SheetVisitor visitor, SheetProgress progress) throws EvidenceException {
		scan(new OneTable(sheet.place(), visitor, progress));
	}

	private void scan(PageScanner.Tables tables) throws EvidenceException {
		try (Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16)) {
			new PageScanner(text, tables).scan();
		} catch (PageScanner.TooLongException e) {
			throw WorkbookProblem.DAMAGED.of(file);
		} catch (IOException e) {
			throw FileFailure.reading(file, e);
		}
	}

	/** None: repeated cells say it already. */
	@Override
	public List<MergedCells> merged(Sheet sheet) {
		return List.of();
	}

	@Override
	public void close() {
		// nothing is kept open
	}

	/** How many tables a page has. */
	private static final class TableCount implements PageScanner.Tables {

		private static final int MOST = 1000;
		private int tables;

		@Override
		public boolean row(int table, List<String> cells) {
			tables = Math.max(tables, table + 1);
			return tables < MOST;
		}
	}

	/** The rows of one table. */
	private static final class OneTable implements PageScanner.Tables {

		private final int wanted;
		private final SheetVisitor visitor;
		private final SheetProgress progress;
		private long row;

		OneTable(int wanted, SheetVisitor visitor, SheetProgress progress) {
			this.wanted = wanted;
			this.visitor = visitor;
			this.progress = progress;
		}

		@Override
		public boolean row(int table, List<String> cells) throws EvidenceException {
			if (table != wanted) {
				return true;
			}
			for (int column = 0; column < cells.size(); column++) {
				if (!cells.get(column).isEmpty()) {
					visitor.cell(column, cells.get(column));
				}
			}
			progress.row(0, 1);
			return visitor.endRow(++row);
		}
	}
}
