/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.KeptMapping;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.exchange.api.mapping.ReadingReport;
import org.manyi.exchange.api.mapping.RejectWriter;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.Warning;
import org.manyi.service.AnalysisException;
import org.manyi.service.ColumnContents;
import org.manyi.service.ImportCounts;
import org.manyi.service.ImportRequest;
import org.manyi.service.ImportResult;
import org.manyi.service.ImportStatus;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.MappingOrigin;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.AlreadyImportedException;
import org.manyi.store.api.workspace.ImportOrder;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.ResponseSink;
import org.manyi.store.api.workspace.SourceFile;
import org.manyi.store.api.workspace.SurveyDescription;

/** One import from its file to its record. */
final class FileImport {

	private static final LocalizedText NO_ROWS = new LocalizedText("文件 %s 只有列名，没有任何调查表，没有导入。请重新导出调查结果。",
			"%s has headings and no responses. Nothing was imported; export the survey again.");
	private static final LocalizedText ALL_REJECTED = new LocalizedText("所有 %d 行都被拒收，没有导入任何调查表。请查看拒收清单。",
			"Every row was rejected (%d in all) and no sheet came in. See the list of rejects.");
	private static final int DIGEST = 10;
	private static final int PROPOSAL = 10;
	private static final int READING = 80;

	private final SurveyReader reader;
	private final MethodologyLookup methodologies;
	private final ImportRequest request;
	private final ImportTarget target;

	FileImport(SurveyReader reader, MethodologyLookup methodologies, ImportRequest request, ImportTarget target) {
		this.reader = reader;
		this.methodologies = methodologies;
		this.request = request;
		this.target = target;
	}

	ImportResult run(IProgressMonitor monitor) throws EvidenceException, AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, DIGEST + 2 * PROPOSAL + READING);
		Optional<ImportMapping> given = request.mapping();
		checkFormat(given);
		OpenedFile file = OpenedFile.of(reader, request.file(),
				request.formatId().or(() -> given.map(ImportMapping::format)), request.options());
		Methodology methodology = methodology(given);
		FileDigest digest = FileDigest.of(request.file(), progress.split(DIGEST));
		ChosenMapping chosen = mapping(given, file, methodology, progress.split(PROPOSAL));
		ImportMapping mapping = reader.numberedMapping(target.mappings(), file.table(), chosen.mapping());
		if (request.mappingTarget().isPresent()) {
			reader.writeMapping(mapping, request.mappingTarget().get());
		}
		boolean listed = request.dryRun() || request.mappingTarget().isPresent();
		List<ColumnContents> contents = listed
				? new ColumnSurvey(reader, file, methodology).by(mapping, progress.split(PROPOSAL)) : List.of();
		chosen.check(file, request, methodology, contents);
		SourceFile source = new SourceFile(request.file(), digest.sha256(), digest.size(), file.formatId(),
				file.options().values(), mapping.id(), mapping.version());
		Reading reading = new Reading(file, mapping, methodology, source);
		Outcome outcome = request.dryRun() ? dryRun(reading, progress.split(READING))
				: keep(reading, progress.split(READING));
		Set<Warning> warnings = new LinkedHashSet<>(chosen.warnings());
		warnings.addAll(outcome.warnings);
		warnings.addAll(chosen.missing(methodology));
		return new ImportResult(outcome.status, target.surveyId(), source, file.formatName(), file.recognition(),
				mapping, chosen.origin(), chosen.columns(file.table().columns()), contents, outcome.counts,
				Optional.ofNullable(outcome.record), outcome.superseded, outcome.rejects, new ArrayList<>(warnings));
	}

	private void checkFormat(Optional<ImportMapping> given) throws EvidenceException {
		Optional<String> format = request.formatId();
		if (given.isPresent() && format.isPresent() && !format.get().equals(given.get().format())) {
			throw new EvidenceException(new LocalizedText(
					"映射 %s 属于格式 %s，不是 %s。请去掉格式，或换一个映射。".formatted(given.get().id(), given.get().format(), format.get()),
					"The mapping %s belongs to the format %s, not %s. Leave the format out, or give another mapping."
							.formatted(given.get().id(), given.get().format(), format.get())));
		}
	}

	private Methodology methodology(Optional<ImportMapping> given) throws EvidenceException, AnalysisException {
		if (request.methodology().isPresent()) {
			Methodology methodology = request.methodology().get();
			if (given.filter(mapping -> !mapping.methodology().equals(methodology.id())).isPresent()) {
				throw new EvidenceException(new LocalizedText(
						"映射对应的测评方法是 %s，不是 %s。请换一个映射或测评方法。".formatted(given.get().methodology(), methodology.id()),
						"The mapping is for the methodology %s, not %s. Give another mapping or methodology."
								.formatted(given.get().methodology(), methodology.id())));
			}
			return methodology;
		}
		Optional<String> id = given.map(ImportMapping::methodology);
		Optional<Methodology> earlier = target.methodology(methodologies)
				.filter(methodology -> id.isEmpty() || id.get().equals(methodology.id()));
		if (earlier.isPresent()) {
			return earlier.get();
		}
		if (id.isPresent()) {
			return methodologies.find(id.get());
		}
		Optional<SurveyDescription> survey = target.survey();
		if (survey.isPresent()) {
			return methodologies.find(survey.get().methodologyId());
		}
		throw new InvalidRequestException(new LocalizedText(
				"工作区里还没有调查 %s。请用 --methodology 指定测评方法。".formatted(target.surveyId()),
				"The workspace has no survey %s yet. Name a methodology with --methodology."
						.formatted(target.surveyId())));
	}

	private ChosenMapping mapping(Optional<ImportMapping> given, OpenedFile file, Methodology methodology,
			IProgressMonitor monitor) throws EvidenceException {
		if (given.isPresent()) {
			return ChosenMapping.of(given.get(), MappingOrigin.GIVEN);
		}
		Optional<ImportMapping> kept = reader.keptMapping(target.mappings(), file.table(), file.formatId(),
				methodology.id());
		if (kept.isPresent()) {
			return ChosenMapping.of(kept.get(), MappingOrigin.KEPT);
		}
		MappingProposal proposal = reader.propose(file.table(), file.formatId(), methodology, monitor);
		return new ChosenMapping(proposal.mapping(), MappingOrigin.PROPOSED, proposal.obstacle(), proposal.warnings());
	}

	/** In a workspace that exists, the same as an import, up to the moment where it would be kept. */
	private Outcome dryRun(Reading reading, IProgressMonitor monitor) throws EvidenceException {
		return target.existing().isEmpty() ? read(reading, Optional.empty(), monitor)
				: transact(reading, monitor, (read, transaction) -> read.rehearsed(transaction.rehearse()));
	}

	private Outcome keep(Reading reading, IProgressMonitor monitor) throws EvidenceException {
		return transact(reading, monitor, (read, transaction) -> {
			ImportRecord record = commit(reading, transaction);
			return read.kept(record, new AmendedMonths(target.workspace().decisions()).madeBy(record));
		});
	}

	/** The mapping comes first: there may be no room for it, and what was committed cannot be taken back. */
	private ImportRecord commit(Reading reading, ImportTransaction transaction) throws EvidenceException {
		KeptMapping kept = reader.keepMapping(target.mappings(), reading.file.table(), reading.mapping);
		boolean committed = false;
		try {
			ImportRecord record = transaction.commit();
			committed = true;
			return record;
		} finally {
			if (!committed) {
				kept.takeBack();
			}
		}
	}

	private Outcome transact(Reading reading, IProgressMonitor monitor, Ending ending) throws EvidenceException {
		SurveyDescription survey = new SurveyDescription(target.surveyId(),
				new LocalizedText(target.surveyId(), target.surveyId()), reading.methodology.id(),
				reading.methodology.questionnaire());
		ImportOrder order = new ImportOrder(survey, reading.source, request.duplicates(),
				new ImportRules(reader).of(reading.methodology, reading.mapping));
		try (ImportTransaction transaction = target.workspace().begin(order)) {
			return ending.end(read(reading, Optional.of(transaction), monitor), transaction);
		} catch (AlreadyImportedException e) {
			return Outcome.before(e.record());
		}
	}

	private Outcome read(Reading reading, Optional<ResponseSink> next, IProgressMonitor monitor)
			throws EvidenceException {
		try (@Nullable RejectWriter list = request.rejects().isEmpty() ? null
				: reader.writeRejects(request.file(), request.rejects().get())) {
			CountedSink sink = new CountedSink(next, Optional.ofNullable(list));
			ReadingReport report = reader.read(reading.file.table(), reading.mapping,
					reading.methodology.questionnaire(), sink, monitor);
			if (!report.table().sha256().equals(reading.source.sha256())) {
				throw new EvidenceException(new LocalizedText(
						"文件 %s 在读取过程中变了，没有导入。请等它写完再导入。".formatted(request.file()),
						"The file %s changed while it was read. Nothing was imported; wait until it is complete."
								.formatted(request.file())));
			}
			ImportCounts counts = sink.counts();
			if (counts.read() == 0) {
				throw new EvidenceException(NO_ROWS.formatted(request.file()));
			}
			if (list != null) {
				list.complete();
			}
			List<Warning> warnings = new ArrayList<>(report.warnings());
			if (counts.accepted() == 0) {
				warnings.add(
						new Warning("all-rows-rejected", Optional.empty(), ALL_REJECTED.formatted(counts.rejected())));
			}
			warnings.addAll(sink.names().warnings());
			warnings.addAll(sink.invalidLabels().warnings(counts.accepted()));
			return new Outcome(ImportStatus.DRY_RUN, counts, null, OptionalLong.empty(), sink.rejects(), warnings);
		}
	}

	/** What is read, and by what. */
	private record Reading(OpenedFile file, ImportMapping mapping, Methodology methodology, SourceFile source) {
	}

	/** How a transaction ends in which a file was read. */
	@FunctionalInterface
	private interface Ending {

		Outcome end(Outcome read, ImportTransaction transaction) throws EvidenceException;
	}

	private record Outcome(ImportStatus status, ImportCounts counts, @Nullable ImportRecord record,
			OptionalLong superseded,
			List<Reject> rejects, List<Warning> warnings) {

		static Outcome before(ImportRecord record) {
			return new Outcome(ImportStatus.ALREADY_IMPORTED,
					new ImportCounts(record.read(), record.accepted(), record.rejected(), record.invalid()), record,
					OptionalLong.of(record.superseded()), List.of(), List.of());
		}

		Outcome kept(ImportRecord kept, List<Warning> amendments) {
			List<Warning> all = new ArrayList<>(warnings);
			all.addAll(amendments);
			return new Outcome(ImportStatus.IMPORTED, counts, kept, OptionalLong.of(kept.superseded()), rejects, all);
		}

		Outcome rehearsed(ImportRecord rehearsed) {
			return new Outcome(status, counts, null, OptionalLong.of(rehearsed.superseded()), rejects, warnings);
		}
	}
}
