/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.FileFailure;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.exchange.api.mapping.ReadingReport;
import org.manyi.exchange.api.mapping.RecognisedFormat;
import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.coding.MappedReading;
import org.manyi.exchange.internal.columns.ColumnPlan;
import org.manyi.exchange.internal.columns.ColumnRole;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.exchange.internal.counting.CountingContext;
import org.manyi.exchange.internal.counting.EvidenceCounter;
import org.manyi.exchange.internal.files.FileProblem;
import org.manyi.exchange.internal.rejects.RejectList;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.disclosure.DisclosureControl;

/** Counts the responses of a file of any kind, read by a mapping. */
final class MappedSource implements EvidenceSource {

	private final RecognisedFormat recognised;
	private final SurveyTable table;
	private final MappingProposal proposal;
	private final ReadableFile file;

	MappedSource(Path path, RecognisedFormat recognised, SurveyTable table, MappingProposal proposal,
			Questionnaire questionnaire) {
		this.recognised = recognised;
		this.table = table;
		this.proposal = proposal;
		file = new ReadableFile(path, plan(questionnaire), questionnaire);
	}

	private ColumnPlan plan(Questionnaire questionnaire) {
		List<String> ids = questionnaire.items().stream().map(item -> item.id()).toList();
		List<ColumnRole> roles = proposal.columns().stream().<ColumnRole>map(column -> switch (column.role()) {
		case org.manyi.exchange.api.mapping.ColumnRole.OfItem item -> new ColumnRole.OfItem(ids.indexOf(item.itemId()));
		case org.manyi.exchange.api.mapping.ColumnRole.OfField(var field) ->
			new ColumnRole.OfField(SurveyField.of(field));
		case org.manyi.exchange.api.mapping.ColumnRole.OfCategory category ->
			new ColumnRole.OfField(SurveyField.CATEGORY);
		case org.manyi.exchange.api.mapping.ColumnRole.Unused unused -> new ColumnRole.Unused();
		}).toList();
		return new ColumnPlan(new TableHeadings(table).all(), roles);
	}

	@Override
	public boolean supports(EvidenceRequest<?> request) {
		return file.supports(request);
	}

	@Override
	public EvidenceResult read(EvidenceQuery query, IProgressMonitor monitor) throws EvidenceException {
		DisclosureControl disclosure = DisclosureControl.of(query);
		disclosure.check(query);
		QueryCheck check = new QueryCheck(file, query);
		check.check();
		CountingContext context = new CountingContext(file.questionnaire(),
				new AnswerCodes(file.questionnaire().scale()), check.groupValues(), new TextTable(), query.sent());
		EvidenceCounter counter = new EvidenceCounter(query, context);
		ImportMapping mapping = proposal.mapping();
		try (RejectList rejects = new RejectList(file.path(), query.rejects())) {
			boolean shown = query.audience() == Audience.ANALYST;
			CountingSink sink = new CountingSink(context, counter, rejects, check.needsCustomers());
			ReadingReport read = new MappedReading(table, mapping, file.questionnaire(), shown).read(sink, monitor);
			if (read.table().rows() == 0) {
				throw FileProblem.HEADER_ALONE.of(file.path());
			}
			SourceReport report = new SourceReport(file);
			report.add(recognition());
			report.warnOfMissingItems();
			report.warnOfHeaderRows(table.headerRows());
			read.warnings().forEach(report::add);
			sink.repeatedIds().warning(shown).ifPresent(report::add);
			proposal.warnings().stream().filter(warning -> !read.warnings().contains(warning)).forEach(report::add);
			EvidenceResult result = new EvidenceResult(counter.total(), counter.groups(),
					report.of(read.table().sha256(), layout(), read.table().rows(), rejects));
			disclosure.checkRest(counter.total(), counter.outside());
			rejects.complete();
			return disclosure.apply(result, query.by());
		} catch (IOException e) {
			throw FileFailure.reading(file.path(), e);
		}
	}

	private Warning recognition() {
		LocalizedText name = recognised.format().name();
		LocalizedText reason = recognised.recognition().reason();
		return new Warning("recognised-format", Optional.empty(),
				new LocalizedText("按%s读取：%s。".formatted(name.zh(), reason.zh()),
						"Read as %s: %s.".formatted(name.en(), reason.en())));
	}

	private SourceReport.Layout layout() {
		ReadOptions options = recognised.recognition().options();
		Map<String, Character> separators = Map.of("comma", Separator.COMMA.character(), "semicolon",
				Separator.SEMICOLON.character(), "tab", Separator.TAB.character());
		return new SourceReport.Layout(options.value(ReadOption.ENCODING).orElse(""),
				options.value(ReadOption.SEPARATOR).map(separators::get).orElse(InputReport.NO_SEPARATOR));
	}
}
