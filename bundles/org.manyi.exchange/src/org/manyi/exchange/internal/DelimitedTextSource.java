/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.counting.CountingContext;
import org.manyi.exchange.internal.counting.CountingThread;
import org.manyi.exchange.internal.counting.EvidenceCounter;
import org.manyi.exchange.internal.files.BrokenQuotes;
import org.manyi.exchange.internal.files.FileProblem;
import org.manyi.exchange.internal.files.ReadingProgress;
import org.manyi.exchange.internal.rejects.RejectList;
import org.manyi.exchange.internal.rows.BrokenQuotesException;
import org.manyi.exchange.internal.rows.CellReaders;
import org.manyi.exchange.internal.rows.CountedRows;
import org.manyi.exchange.internal.rows.RowReader;
import org.manyi.exchange.internal.text.FileText;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.disclosure.DisclosureControl;

/** Counts the responses of a delimited file in one pass over it. */
final class DelimitedTextSource implements EvidenceSource {

	private final SurveyFile file;

	DelimitedTextSource(SurveyFile file) {
		this.file = file;
	}

	@Override
	public boolean supports(EvidenceRequest<?> request) {
		return file.readable().supports(request);
	}

	@Override
	public EvidenceResult read(EvidenceQuery query, IProgressMonitor monitor) throws EvidenceException {
		DisclosureControl disclosure = DisclosureControl.of(query);
		disclosure.check(query);
		ReadableFile readable = file.readable();
		QueryCheck check = new QueryCheck(readable, query);
		check.check();
		CountingContext context = new CountingContext(readable.questionnaire(),
				new AnswerCodes(readable.questionnaire().scale()), check.groupValues(), new TextTable(), query.sent());
		EvidenceCounter counter = new EvidenceCounter(query, context);
		CellReaders cells = new CellReaders(readable.columns(), context, check.needsCustomers());
		try (RejectList rejects = new RejectList(file.readable().path(), query.rejects());
				FileText text = new FileText(file.readable().path(), file.encoding());
				CountingThread counting = new CountingThread(counter, context)) {
			file.stamp().check();
			CountedRows counted = new CountedRows(cells, counting, rejects);
			RowReader rows = new RowReader(text, file.separator(), file.headerRows(), counted);
			readRows(rows, counting, new ReadingProgress(file.stamp(), text, monitor));
			String sha256 = text.sha256();
			file.stamp().check();
			if (rows.rows() == 0) {
				throw FileProblem.HEADER_ALONE.of(file.readable().path());
			}
			EvidenceResult result = new EvidenceResult(counter.total(), counter.groups(),
					report(sha256, rows, cells, query.audience() == Audience.ANALYST, rejects));
			disclosure.checkRest(counter.total(), counter.outside());
			rejects.complete();
			return disclosure.apply(result, query.by());
		} catch (IOException e) {
			throw FileFailure.reading(file.readable().path(), e);
		}
	}

	/** @param shown whether the reader may see what stands on single sheets */
	private InputReport report(String sha256, RowReader rows, CellReaders cells, boolean shown, RejectList rejects) {
		SourceReport report = new SourceReport(file.readable());
		report.warnOfMissingItems();
		report.warnOfHeaderRows(file.headerRows());
		report.warnOfDuplicateColumns();
		report.warnOfDates(cells.unreadableDates(), shown);
		cells.repeatedIds().warning(shown).ifPresent(report::add);
		report.warnOfEmptyRows(rows.emptyRows());
		return report.of(sha256, new SourceReport.Layout(file.encoding().encoding().displayName(),
				file.separator().character()), rows.rows(), rejects);
	}

	private void readRows(RowReader rows, CountingThread counting, ReadingProgress progress) throws EvidenceException {
		// a short file has been read before progress is told of it
		progress.report();
		try {
			rows.readAll(progress::report);
			counting.finish();
		} catch (UncheckedIOException e) {
			throw FileFailure.reading(file.readable().path(), e.getCause());
		} catch (RuntimeException e) {
			throw ReadingProblem.of(e);
		} catch (BrokenQuotesException e) {
			throw new BrokenQuotes(file.readable().path()).of(e);
		}
	}
}
