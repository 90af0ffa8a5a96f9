/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.spss.internal.cases.CaseData;
import org.manyi.exchange.spss.internal.cases.CaseReader;
import org.manyi.exchange.spss.internal.cases.CaseSample;
import org.manyi.exchange.spss.internal.dictionary.Dictionary;
import org.manyi.exchange.spss.internal.dictionary.DictionaryDecoder;
import org.manyi.exchange.spss.internal.dictionary.DictionaryReader;
import org.manyi.exchange.spss.internal.dictionary.RawDictionary;
import org.manyi.exchange.spss.internal.dictionary.Variable;
import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.exchange.spss.internal.text.EncodingChoice;
import org.manyi.exchange.spss.internal.text.SavEncoding;
import org.manyi.exchange.spss.internal.text.TextSample;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;

/**
 * A system file as a table. It has no rows of headings: row n is case n.
 *
 * @param data       where its cases are
 * @param dictionary what they hold
 */
record SpssTable(CaseData data, Dictionary dictionary) implements SurveyTable {

	/** @param given the encoding that the user gave */
	static SpssTable open(FileStamp stamp, Optional<SavEncoding> given) throws EvidenceException {
		RawDictionary raw;
		CaseData data;
		try (SavInput input = new SavInput(stamp)) {
			raw = DictionaryReader.read(input);
			data = CaseData.of(stamp, raw, input);
		}
		EncodingChoice encoding = given.isPresent() ? new EncodingChoice(given.get(), List.of()) : choose(raw, data);
		return new SpssTable(data, DictionaryDecoder.decode(stamp.path(), raw, encoding));
	}

	private static EncodingChoice choose(RawDictionary raw, CaseData data) throws EvidenceException {
		TextSample texts = new TextSample();
		raw.collectTexts(texts);
		CaseSample.collect(data, texts);
		return EncodingChoice.of(raw.declaredEncoding(), texts);
	}

	@Override
	public List<SourceColumn> columns() {
		return dictionary.variables().stream().map(Variable::column).toList();
	}

	@Override
	public int headerRows() {
		return 0;
	}

	@Override
	public List<Warning> warnings() {
		return dictionary.warnings();
	}

	@Override
	public TableReport read(TableVisitor visitor, IProgressMonitor monitor) throws EvidenceException {
		return new CaseReader(data, dictionary, visitor).read(monitor);
	}
}
