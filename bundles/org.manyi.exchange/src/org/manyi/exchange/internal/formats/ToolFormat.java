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
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNull;
import org.manyi.exchange.api.DayMonthOrder;
import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.Recognition;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.exchange.internal.text.EncodingChoice;
import org.manyi.exchange.internal.text.SampleTable;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.exchange.internal.text.TextSample;
import org.manyi.exchange.internal.text.TextSamples;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** The delimited text that a survey tool writes: the tool's headings tell the separator. */
public final class ToolFormat implements SurveyFormat {

	private final TextSamples samples;
	private final SurveyTool tool;

	public ToolFormat(TextSamples samples, SurveyTool tool) {
		this.samples = samples;
		this.tool = tool;
	}

	/** The tool's id. */
	@Override
	public String id() {
		return tool.id();
	}

	@Override
	public LocalizedText name() {
		LocalizedText name = tool.name();
		return new LocalizedText(name.zh() + "（文本）", name.en() + " (text)");
	}

	@Override
	public List<ReadOption> options() {
		return List.of(TextOptions.ENCODING, TextOptions.SEPARATOR, DayMonthOrder.OPTION);
	}

	@Override
	public Optional<Recognition> recognise(FileSample file) throws EvidenceException {
		try {
			TextSample sample = samples.of(file);
			if (!sample.isText() || !sample.headMentions(tool.signs())) {
				return Optional.empty();
			}
			return find(sample, sample.encoding(), List.of(Separator.values()))
					.map(found -> new Recognition(found.header().confidence(), TextOptions.of(found.layout()),
							found.header().reason()));
		} catch (IOException e) {
			throw FileFailure.reading(file.path(), e);
		}
	}

	@Override
	public SurveyTable open(FileSample file, ReadOptions options) throws EvidenceException {
		try {
			FileStamp stamp = FileStamp.of(file.path());
			TextSample sample = samples.of(file);
			TextOptions wanted = new TextOptions(options);
			Found found = find(sample, wanted.encoding(sample),
					wanted.separator().map(List::of).orElse(List.of(Separator.values())))
					.orElseThrow(() -> notOfThisTool(file));
			DelimitedTable asItStands = new DelimitedTable(stamp, found.layout(), found.header(),
					UnaryOperator.identity());
			ToolHeader header = tool.lookThrough(found.header(),
					visitor -> asItStands.read(visitor, new NullProgressMonitor()));
			return new DelimitedTable(stamp, found.layout(), header, visitor -> tool.rows(header, visitor));
		} catch (IOException e) {
			throw FileFailure.reading(file.path(), e);
		}
	}

	private Optional<Found> find(TextSample sample, EncodingChoice encoding, List<Separator> separators)
			throws IOException {
		Optional<Found> best = Optional.empty();
		for (Separator separator : separators) {
			SampleTable table = sample.table(separator, encoding);
			Optional<ToolHeader> header = table.records().isEmpty() || table.width() < 2 ? Optional.empty()
					: tool.recognise(table.records());
			if (header.isPresent()
					&& (best.isEmpty() || header.get().confidence() > best.get().header().confidence())) {
				best = Optional.of(new Found(new TextLayout(encoding, separator), header.get()));
			}
		}
		return best;
	}

	private EvidenceException notOfThisTool(FileSample file) {
		return new EvidenceException(new LocalizedText(
				"文件 %s 不是%s的导出文件，或编码、分隔符选择不当。请换一种格式，例如“分隔文本”。".formatted(file.path(), tool.name().zh()),
				("%s is no export of %s, or the encoding or separator chosen does not fit. Choose another format, such "
						+ "as delimited text.")
						.formatted(file.path(), tool.name().en())));
	}

	private record Found(@NonNull TextLayout layout, @NonNull ToolHeader header) {
	}
}
