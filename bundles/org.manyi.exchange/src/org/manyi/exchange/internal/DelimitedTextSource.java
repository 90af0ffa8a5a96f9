/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.exchange.internal.counting.CountingContext;
import org.manyi.exchange.internal.counting.EvidenceCounter;
import org.manyi.exchange.internal.counting.GroupValues;
import org.manyi.exchange.internal.rejects.RejectList;
import org.manyi.exchange.internal.rows.BrokenQuotesException;
import org.manyi.exchange.internal.rows.CellReaders;
import org.manyi.exchange.internal.rows.RowReader;
import org.manyi.exchange.internal.text.FileStamp;
import org.manyi.exchange.internal.text.FileText;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.RespondentUnit;
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
		return request instanceof ForTally || request instanceof ForRespondentCounts
				|| request instanceof ForGroupTallies;
	}

	@Override
	public EvidenceResult read(EvidenceQuery query, IProgressMonitor monitor) throws EvidenceException {
		for (EvidenceRequest<?> request : query.requests()) {
			if (!supports(request)) {
				throw new EvidenceException(new LocalizedText("文本文件不能提供这种统计量:" + request,
						"A delimited file cannot give this evidence: " + request));
			}
		}
		CountingContext context = new CountingContext(file.questionnaire(),
				new AnswerCodes(file.questionnaire().scale()), groupValues(query), new TextTable(), query.sent());
		boolean customers = query.requests().stream().anyMatch(request -> request instanceof ForRespondentCounts counts
				&& counts.unit() == RespondentUnit.CUSTOMER);
		try (RejectList rejects = new RejectList(file.path(), query.rejects());
				FileText text = new FileText(file.path(), file.encoding())) {
			checkUnchanged();
			EvidenceCounter counter = new EvidenceCounter(query, context);
			RowReader rows = new RowReader(text, file.separator(), file.headerRows(),
					new CellReaders(file.columns(), context, customers), counter, rejects);
			readRows(rows, text, monitor);
			checkUnchanged();
			if (rows.rows() == 0) {
				throw FileProblem.HEADER_ALONE.of(file.path());
			}
			EvidenceResult result = new EvidenceResult(counter.total(), counter.groups(),
					new SourceReport(file).of(text.sha256(), rows, rejects));
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

	private List<GroupValues> groupValues(EvidenceQuery query) throws EvidenceException {
		Set<GroupField> fields = new LinkedHashSet<>(query.by());
		fields.addAll(query.slice().restrictions().keySet());
		for (EvidenceRequest<?> request : query.requests()) {
			if (request instanceof ForGroupTallies(var wanted)) {
				fields.addAll(wanted);
			}
		}
		for (GroupField field : fields) {
			SurveyField column = SurveyField.of(field);
			if (file.columns().columnOf(column).isEmpty()) {
				throw ReadingProblem.noColumn(file, field, column);
			}
		}
		return fields.stream().<GroupValues>map(field -> switch (field) {
		case MONTH, QUARTER, YEAR -> new GroupValues.Periods(field);
		default -> new GroupValues.Texts(field, new TextTable());
		}).toList();
	}

	private void readRows(RowReader rows, FileText text, IProgressMonitor monitor)
			throws IOException, EvidenceException {
		ReadingProgress progress = new ReadingProgress(file, text, monitor);
		try {
			rows.readAll(progress::report);
		} catch (UncheckedIOException e) {
			throw FileFailure.reading(file.path(), new IOException(e.getCause()));
		} catch (CsvParseException e) {
			throw ReadingProblem.of(file, e);
		} catch (BrokenQuotesException e) {
			throw ReadingProblem.of(file, e);
		}
	}
}
