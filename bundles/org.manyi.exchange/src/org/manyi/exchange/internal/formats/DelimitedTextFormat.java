/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.formats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.manyi.exchange.api.DayMonthOrder;
import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.Recognition;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.internal.files.FileProblem;
import org.manyi.exchange.internal.text.EncodingChoice;
import org.manyi.exchange.internal.text.SampleTable;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.exchange.internal.text.TextSample;
import org.manyi.exchange.internal.text.TextSamples;
import org.manyi.exchange.internal.tools.PlainHeader;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A table of delimited text of which nothing else is known. */
@Component
public final class DelimitedTextFormat implements SurveyFormat {

	/** Its id. */
	public static final String ID = "delimited-text";

	private static final int ONE_COLUMN = 5;
	private static final LocalizedText REASON = new LocalizedText("分隔符分隔的文本", "text with a column separator");

	private final TextSamples samples;

	@Activate
	public DelimitedTextFormat(@Reference TextSamples samples) {
		this.samples = samples;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("分隔文本（CSV、TSV）", "Delimited text (CSV, TSV)");
	}

	@Override
	public List<ReadOption> options() {
		return List.of(TextOptions.ENCODING, TextOptions.SEPARATOR, TextOptions.HEADER_ROWS, DayMonthOrder.OPTION);
	}

	@Override
	public Optional<Recognition> recognise(FileSample file) throws EvidenceException {
		try {
			TextSample sample = samples.of(file);
			if (!sample.isText()) {
				return Optional.empty();
			}
			Optional<SampleTable> table = sample.mostRegular(sample.encoding());
			Separator separator = table.map(SampleTable::separator).orElse(Separator.COMMA);
			int rows = table.map(DelimitedTextFormat::headerRows).orElse(1);
			ReadOptions options = TextOptions.of(new TextLayout(sample.encoding(), separator))
					.with(ReadOption.HEADER_ROWS, Integer.toString(rows));
			boolean columns = table.isPresent() && table.get().width() > 1;
			return Optional.of(new Recognition(columns ? PlainHeader.CONFIDENCE : ONE_COLUMN, options, REASON));
		} catch (IOException e) {
			throw FileFailure.reading(file.path(), e);
		}
	}

	/** One, and one more where spreadsheets wrote the separator in a line of its own. */
	private static int headerRows(SampleTable table) {
		List<String> first = table.records().getFirst();
		return first.getFirst().strip().toLowerCase(java.util.Locale.ROOT).startsWith("sep=")
				&& table.records().size() > 1 ? 2 : 1;
	}

	@Override
	public SurveyTable open(FileSample file, ReadOptions options) throws EvidenceException {
		try {
			FileStamp stamp = FileStamp.of(file.path());
			TextSample sample = samples.of(file);
			if (sample.text().isBlank()) {
				throw FileProblem.EMPTY.of(file.path());
			}
			if (sample.hasTooManyColumns()) {
				throw FileProblem.TOO_MANY_COLUMNS.of(file.path());
			}
			TextOptions wanted = new TextOptions(options);
			EncodingChoice encoding = wanted.encoding(sample);
			Optional<Separator> separator = wanted.separator();
			Optional<SampleTable> table = separator.isPresent() ? Optional.of(sample.table(separator.get(), encoding))
					: sample.mostRegular(encoding);
			if (table.isEmpty() || table.get().records().isEmpty()) {
				throw FileProblem.NO_TABLE.of(file.path());
			}
			int rows = Math.min(wanted.headerRows().orElse(headerRows(table.get())), table.get().records().size());
			if (rows == table.get().records().size() && !table.get().more()) {
				throw FileProblem.HEADER_ALONE.of(file.path());
			}
			return new DelimitedTable(stamp, new TextLayout(encoding, table.get().separator()),
					PlainHeader.of(table.get().records().subList(0, rows)), visitor -> visitor);
		} catch (IOException e) {
			throw FileFailure.reading(file.path(), e);
		}
	}
}
