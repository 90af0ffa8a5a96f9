/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.DayMonthOrder;
import org.manyi.exchange.api.ReadOptionException;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.KeptMapping;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.exchange.api.mapping.ReadingReport;
import org.manyi.exchange.api.mapping.RecognisedFormat;
import org.manyi.exchange.api.mapping.RejectWriter;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.coding.MappedReading;
import org.manyi.exchange.internal.files.FileCheck;
import org.manyi.exchange.internal.mapping.MappingFile;
import org.manyi.exchange.internal.mapping.MappingFolder;
import org.manyi.exchange.internal.mapping.MappingProposer;
import org.manyi.exchange.internal.rejects.RejectListWriter;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ResponseSink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads survey files by the formats that are present. */
@Component
public final class SurveyFileReader implements SurveyReader {

	private final SurveyFormats formats;

	@Activate
	public SurveyFileReader(@Reference SurveyFormats formats) {
		this.formats = formats;
	}

	@Override
	public List<SurveyFormat> formats() {
		return formats.all();
	}

	@Override
	public List<RecognisedFormat> recognise(Path file) throws EvidenceException {
		return formats.recognise(new FileCheck(file).sample());
	}

	@Override
	public SurveyTable open(Path file, String formatId, ReadOptions options) throws EvidenceException {
		SurveyFormat format = formats.find(formatId).orElseThrow(() -> unknown(formatId));
		Optional<DayMonthOrder> order = DayMonthOrder.of(options);
		SurveyTable table = format.open(new FileCheck(file).sample(), options);
		return order.isPresent() ? new OrderedDates(table, order.get()) : table;
	}

	private ReadOptionException unknown(String formatId) {
		String known = String.join(", ", formats.all().stream().map(SurveyFormat::id).toList());
		return new ReadOptionException(new LocalizedText("没有格式“%s”。可用的格式：%s。".formatted(formatId, known),
				"There is no format \"%s\". Formats present: %s.".formatted(formatId, known)));
	}

	@Override
	public MappingProposal propose(SurveyTable table, String formatId, Methodology methodology,
			IProgressMonitor monitor) throws EvidenceException {
		return new MappingProposer(table, methodology.questionnaire()).propose(formatId, methodology.id(), monitor);
	}

	@Override
	public Map<String, AnswerMeaning> readings(SourceColumn column, AnswerDictionary dictionary, RatingScale scale,
			Collection<String> labels) {
		return new AnswerCodes(scale, dictionary, column.states()).meanings(labels);
	}

	@Override
	public AnswerDictionary proposeAnswers(SourceColumn column, Map<String, Long> values, RatingScale scale) {
		return MappingProposer.answers(column, values, scale);
	}

	@Override
	public ReadingReport read(SurveyTable table, ImportMapping mapping, Questionnaire questionnaire, ResponseSink sink,
			IProgressMonitor monitor) throws EvidenceException {
		return new MappedReading(table, mapping, questionnaire).read(sink, monitor);
	}

	@Override
	public ImportMapping readMapping(Path file) throws EvidenceException {
		return new MappingFile(file).read();
	}

	@Override
	public void writeMapping(ImportMapping mapping, Path file) throws EvidenceException {
		new MappingFile(file).write(mapping);
	}

	@Override
	public Optional<ImportMapping> keptMapping(Path folder, SurveyTable table, String formatId, String methodologyId)
			throws EvidenceException {
		return new MappingFolder(folder).latest(table.columns(), formatId, methodologyId);
	}

	@Override
	public ImportMapping numberedMapping(Path folder, SurveyTable table, ImportMapping mapping)
			throws EvidenceException {
		return new MappingFolder(folder).numbered(table.columns(), mapping);
	}

	@Override
	public KeptMapping keepMapping(Path folder, SurveyTable table, ImportMapping mapping) throws EvidenceException {
		return new MappingFolder(folder).keep(table.columns(), mapping);
	}

	@Override
	public RejectWriter writeRejects(Path source, Path target) throws EvidenceException {
		return new RejectListWriter(source, target);
	}
}
