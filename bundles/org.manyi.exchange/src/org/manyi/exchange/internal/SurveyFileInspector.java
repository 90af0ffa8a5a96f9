/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.internal.columns.ColumnMatcher;
import org.manyi.exchange.internal.columns.ColumnPlan;
import org.manyi.exchange.internal.columns.HeaderReader;
import org.manyi.exchange.internal.columns.HeaderReader.Header;
import org.manyi.exchange.internal.files.FileProblem;
import org.manyi.exchange.internal.text.Damage;
import org.manyi.exchange.internal.text.SampleTable;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.exchange.internal.text.TextSample;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;

/** Finds out how a text file is to be read, or why it cannot be. */
final class SurveyFileInspector {


	private final TextSample sample;
	private final Path file;
	private final Questionnaire questionnaire;
	private final HeaderReader headers;

	/**
	 * @param sample the beginning of a text file
	 */
	SurveyFileInspector(TextSample sample, Questionnaire questionnaire) {
		this.sample = sample;
		file = sample.path();
		this.questionnaire = questionnaire;
		headers = new HeaderReader(questionnaire);
	}

	SurveyFile inspect() throws EvidenceException {
		try {
			FileStamp stamp = FileStamp.of(file);
			SampleTable table = table();
			Header header = headers.read(table.records());
			ColumnPlan columns = new ColumnMatcher(questionnaire)
					.match(header.headings().stream().map(Damage::visible).toList());
			if (columns.itemColumns() == 0) {
				throw new NoItemProblem(file, questionnaire).of(columns.headings());
			}
			if (header.rows() == table.records().size() && !table.more()) {
				throw FileProblem.HEADER_ALONE.of(file);
			}
			return new SurveyFile(new ReadableFile(file, columns, questionnaire), stamp, sample.encoding(),
					table.separator(), header.rows());
		} catch (IOException e) {
			throw FileFailure.reading(file, e);
		}
	}

	/** The table by the separator that finds most items, then most regular rows, then most columns. */
	private SampleTable table() throws EvidenceException, IOException {
		if (sample.text().isBlank()) {
			throw FileProblem.EMPTY.of(file);
		}
		if (sample.hasTooManyColumns()) {
			throw FileProblem.TOO_MANY_COLUMNS.of(file);
		}
		Stream.Builder<SampleTable> tables = Stream.builder();
		for (Separator separator : Separator.values()) {
			tables.add(sample.table(separator));
		}
		return tables.build().filter(table -> !table.records().isEmpty())
				.max(Comparator.<SampleTable>comparingLong(table -> headers.read(table.records()).items())
						.thenComparingLong(table -> table.width() > 1 ? table.regularRecords() : 0)
						.thenComparingInt(SampleTable::width)
						.thenComparing(SampleTable::separator, Comparator.reverseOrder()))
				.orElseThrow(() -> FileProblem.NO_TABLE.of(file));
	}
}
