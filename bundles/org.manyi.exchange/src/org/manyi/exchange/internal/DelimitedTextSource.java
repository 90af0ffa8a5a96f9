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
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.counting.CountingContext;
import org.manyi.exchange.internal.counting.EvidenceCounter;
import org.manyi.exchange.internal.rejects.RejectList;
import org.manyi.exchange.internal.rejects.RejectListException;
import org.manyi.exchange.internal.rows.BrokenQuotesException;
import org.manyi.exchange.internal.rows.CellReaders;
import org.manyi.exchange.internal.rows.RowReader;
import org.manyi.exchange.internal.text.FileStamp;
import org.manyi.exchange.internal.text.FileText;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;

import de.siegmar.fastcsv.reader.CsvParseException;

/** Counts the responses of a delimited file in one pass over it. */
final class DelimitedTextSource implements EvidenceSource {

	private final SurveyFile file;

	DelimitedTextSource(SurveyFile file) {
		this.file = file;
	}

	@Override
	public boolean supports(EvidenceRequest<?> request) {
		return file.supports(request);
	}

	@Override
	public EvidenceResult read(EvidenceQuery query, IProgressMonitor monitor) throws EvidenceException {
		QueryCheck check = new QueryCheck(file, query);
		check.check();
		CountingContext context = new CountingContext(file.questionnaire(),
				new AnswerCodes(file.questionnaire().scale()), check.groupValues(), new TextTable(), query.sent());
		EvidenceCounter counter = new EvidenceCounter(query, context);
		CellReaders cells = new CellReaders(file.columns(), context, check.needsCustomers());
		try (RejectList rejects = new RejectList(file.path(), query.rejects());
				FileText text = new FileText(file.path(), file.encoding())) {
			checkUnchanged();
			RowReader rows = new RowReader(text, file.separator(), file.headerRows(), cells, counter, rejects);
			readRows(rows, new ReadingProgress(file, text, monitor));
			String sha256 = text.sha256();
			checkUnchanged();
			if (rows.rows() == 0) {
				throw FileProblem.HEADER_ALONE.of(file.path());
			}
			EvidenceResult result = new EvidenceResult(counter.total(), counter.groups(),
					new SourceReport(file).of(sha256, rows, rejects));
			rejects.complete();
			return result;
		} catch (IOException e) {
			throw FileFailure.reading(file.path(), e);
		}
	}

	private void checkUnchanged() throws IOException, EvidenceException {
		if (!FileStamp.of(file.path()).equals(file.stamp())) {
			throw FileProblem.CHANGED.of(file.path());
		}
	}

	private void readRows(RowReader rows, ReadingProgress progress) throws EvidenceException {
		try {
			rows.readAll(progress::report);
		} catch (UncheckedIOException e) {
			throw FileFailure.reading(file.path(), new IOException(e.getCause()));
		} catch (RejectListException e) {
			throw e.failure();
		} catch (CsvParseException e) {
			throw ReadingProblem.of(e);
		} catch (BrokenQuotesException e) {
			throw ReadingProblem.of(file, e);
		}
	}
}
