/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.spss.internal.dictionary.Dictionary;
import org.manyi.exchange.spss.internal.dictionary.RawColumn;
import org.manyi.exchange.spss.internal.dictionary.Variable;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.exchange.spss.internal.text.TextDecoder;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Hands out the cases of a file, from the first to the last, once. */
public final class CaseReader {

	private static final int CASES_BETWEEN_REPORTS = 64;
	private static final LocalizedText UNDECODABLE = new LocalizedText("含有不符合文件编码的字节",
			"holds bytes that do not fit the encoding of the file");
	private static final LocalizedText NUL = new LocalizedText("含有空字符（NUL）", "holds NUL characters");

	private final CaseData data;
	private final Dictionary dictionary;
	private final TableVisitor visitor;
	private final StringBytes string = new StringBytes();
	private final TextDecoder decoder;
	private final NumberText number = new NumberText();
	/** The first text of the case that cannot be told. */
	private @Nullable Reject reject;

	public CaseReader(CaseData data, Dictionary dictionary, TableVisitor visitor) {
		this.data = data;
		this.dictionary = dictionary;
		this.visitor = visitor;
		decoder = new TextDecoder(dictionary.encoding());
	}

	/**
	 * Reads the whole file.
	 *
	 * @throws EvidenceException                                   when it cannot be read, or the visitor refuses
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	public TableReport read(IProgressMonitor monitor) throws EvidenceException {
		try (CaseSource source = new CaseSource(data)) {
			ReadingProgress progress = new ReadingProgress(data.stamp(), source.input(), monitor);
			progress.report();
			long cases = readCases(source.elements(), progress);
			OptionalLong declared = data.dictionary().cases();
			if (cases < declared.orElse(0)) {
				throw source.input().problem(SavProblem.CASES_MISSING, declared.getAsLong(), cases);
			}
			source.complete();
			progress.report();
			data.stamp().check();
			return new TableReport(source.input().sha256(), source.input().position(), cases);
		}
	}

	private long readCases(Elements elements, ReadingProgress progress) throws EvidenceException {
		long most = data.dictionary().cases().orElse(Long.MAX_VALUE);
		long cases = 0;
		while (elements.hasNext()) {
			if (cases == most) {
				throw SavProblem.MORE_CASES.of(data.stamp().path(), most);
			}
			readCase(elements, ++cases);
			if (cases % CASES_BETWEEN_REPORTS == 0) {
				progress.report();
			}
		}
		return cases;
	}

	private void readCase(Elements elements, long row) throws EvidenceException {
		List<RawColumn> columns = dictionary.raw().columns();
		reject = null;
		for (int i = 0; i < columns.size(); i++) {
			switch (dictionary.variables().get(i)) {
			case Variable.OfNumbers numbers -> readNumber(elements, i, numbers);
			case Variable.OfTexts texts -> readText(elements, i, texts, row);
			}
		}
		Reject found = reject;
		if (found == null) {
			visitor.endRow(row);
		} else {
			visitor.rejectRow(found);
		}
	}

	private void readNumber(Elements elements, int place, Variable.OfNumbers variable) throws EvidenceException {
		double value = elements.number();
		if (value == Elements.SYSTEM_MISSING) {
			visitor.cell(place, AnswerState.BLANK);
			return;
		}
		Optional<AnswerState> missing = variable.missing().state(value);
		if (missing.isPresent()) {
			visitor.cell(place, missing.get());
		} else {
			number.write(value, variable.format());
			visitor.cell(place, number.chars(), number.begin(), number.length());
		}
	}

	private void readText(Elements elements, int place, Variable.OfTexts variable, long row) throws EvidenceException {
		int width = string.read(elements, dictionary.raw().columns().get(place));
		if (!decoder.decode(string.bytes(), width)) {
			refuse(row, variable, UNDECODABLE);
		} else if (decoder.holdsNul()) {
			refuse(row, variable, NUL);
		}
		AnswerState missing = variable.column().states().isEmpty() ? null
				: variable.column().states().get(decoder.text());
		if (missing != null) {
			visitor.cell(place, missing);
		} else {
			visitor.cell(place, decoder.chars(), 0, decoder.length());
		}
	}

	/** The row is none, whatever variable it fails in: the value says which one it is. */
	private void refuse(long row, Variable variable, LocalizedText reason) {
		if (reject == null) {
			reject = new Reject(row, Optional.empty(),
					variable.column().id() + ": " + decoder.text().replace('\0', '\uFFFD'), reason);
		}
	}
}
