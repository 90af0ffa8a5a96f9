/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.TableHeaders;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.exchange.excel.internal.sheets.MergedCells;
import org.manyi.exchange.excel.internal.sheets.SheetProgress;
import org.manyi.exchange.excel.internal.sheets.Workbook;
import org.manyi.exchange.excel.internal.sheets.WorkbookProblem;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;

/** A sheet of a workbook. Its rows have the numbers that the spreadsheet shows. */
final class SheetTable implements SurveyTable {

	private final FileSample file;
	private final FileStamp stamp;
	private final ChosenSheet chosen;
	private TableHeaders.TableHeader header;
	/** They stand behind the rows in the file and are looked for when rows are read for the first time. */
	private @Nullable List<MergedCells> merged;

	/**
	 * @param stamp the file as it was before it was looked at
	 */
	SheetTable(FileSample file, FileStamp stamp, ChosenSheet chosen, TableHeaders headers, ReadOptions options)
			throws EvidenceException {
		this.file = file;
		this.stamp = stamp;
		this.chosen = chosen;
		header = headers.find(chosen.sample().table(), options);
		if (headerRows() >= chosen.sample().rows().size() && !chosen.sample().more()) {
			throw WorkbookProblem.HEADER_ALONE.of(file.path(), chosen.sheet().name());
		}
		Optional<SurveyTool> tool = header.tool();
		if (tool.isPresent()) {
			ToolHeader seen = tool.get().lookThrough(header.header(),
					visitor -> read(visitor, UnaryOperator.identity(), new NullProgressMonitor()));
			header = new TableHeaders.TableHeader(tool, seen);
		}
	}

	@Override
	public List<SourceColumn> columns() {
		return header.header().columns();
	}

	@Override
	public int headerRows() {
		return header.header().headerRows();
	}

	@Override
	public List<Warning> warnings() {
		return Stream.concat(chosen.warnings().stream(), header.header().warnings().stream()).toList();
	}

	@Override
	public TableReport read(TableVisitor visitor, IProgressMonitor monitor) throws EvidenceException {
		return read(visitor, header::rows, monitor);
	}

	/** @param meaning what is put between the rows as they stand in the file and their visitor */
	private TableReport read(TableVisitor visitor, UnaryOperator<TableVisitor> meaning, IProgressMonitor monitor)
			throws EvidenceException {
		stamp.check();
		Optional<Workbook> opened = WorkbookKind.open(file);
		if (opened.isEmpty()) {
			throw WorkbookProblem.DAMAGED.of(file.path());
		}
		long count;
		try (Workbook workbook = opened.get()) {
			long lastHeading = chosen.sample().rows().get(headerRows() - 1);
			ResponseRows rows = new ResponseRows(lastHeading, columns().size(),
					new MergedValues(merged(workbook), lastHeading, columns().size()), meaning.apply(visitor));
			workbook.read(chosen.sheet(), rows, new SheetProgress(file.path().toString(), monitor));
			count = rows.count();
		}
		TableReport report = new TableReport(stamp.sha256(), stamp.size(), count);
		stamp.check();
		return report;
	}

	private List<MergedCells> merged(Workbook workbook) throws EvidenceException {
		List<MergedCells> known = merged;
		if (known == null) {
			known = workbook.merged(chosen.sheet());
			merged = known;
		}
		return known;
	}
}
