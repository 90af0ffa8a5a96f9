/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.exchange.internal.files.BrokenQuotes;
import org.manyi.exchange.internal.files.ReadingProgress;
import org.manyi.exchange.internal.rejects.UncheckedEvidenceException;
import org.manyi.exchange.internal.rows.BrokenQuotesException;
import org.manyi.exchange.internal.rows.RowReader;
import org.manyi.exchange.internal.rows.VisitedRows;
import org.manyi.exchange.internal.text.FileText;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;

/** A file of delimited text, read in one pass. A file that changed since it was opened is refused. */
final class DelimitedTable implements SurveyTable {

	private final FileStamp stamp;
	private final TextLayout layout;
	private final ToolHeader header;
	private final UnaryOperator<TableVisitor> meaning;

	/**
	 * @param stamp   the file as it was when it was looked at
	 * @param header  what stands above its rows
	 * @param meaning what is to be put between the rows as they stand in the file and their visitor
	 */
	DelimitedTable(FileStamp stamp, TextLayout layout, ToolHeader header, UnaryOperator<TableVisitor> meaning) {
		this.stamp = stamp;
		this.layout = layout;
		this.header = header;
		this.meaning = meaning;
	}

	@Override
	public List<SourceColumn> columns() {
		return header.columns();
	}

	@Override
	public int headerRows() {
		return header.headerRows();
	}

	@Override
	public List<Warning> warnings() {
		return header.warnings();
	}

	@Override
	public TableReport read(TableVisitor visitor, IProgressMonitor monitor) throws EvidenceException {
		try (FileText text = new FileText(stamp.path(), layout.encoding())) {
			stamp.check();
			RowReader rows = new RowReader(text, layout.separator(), header.headerRows(),
					new VisitedRows(meaning.apply(visitor), header.columns().size()));
			readRows(rows, new ReadingProgress(stamp, text, monitor));
			stamp.check();
			return new TableReport(text.sha256(), stamp.size(), rows.rows());
		} catch (IOException e) {
			throw FileFailure.reading(stamp.path(), e);
		}
	}

	private void readRows(RowReader rows, ReadingProgress progress) throws EvidenceException, IOException {
		try {
			rows.readAll(progress::report);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (UncheckedEvidenceException e) {
			throw e.failure();
		} catch (BrokenQuotesException e) {
			throw new BrokenQuotes(stamp.path()).of(e);
		}
	}
}
