/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.ImportanceQuestions;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.InvalidRequestException;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.StoredInput;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;

/** Reads the counts of a survey of a workspace in a data version, and as they were submitted where that differs. */
final class WorkspaceReader {

	private final WorkspaceStore store;
	private final AnalysisRequest request;
	private final KeptReadings kept;
	private final EvidenceCache<WorkspaceKey, ReadEvidence> cache;

	/**
	 * @param kept where is taken from what was read before, and kept
	 */
	WorkspaceReader(WorkspaceStore store, AnalysisRequest request, KeptReadings kept) {
		this.store = store;
		this.request = request;
		this.kept = kept;
		cache = kept.counts();
	}

	/**
	 * Reads.
	 *
	 * @throws InvalidRequestException when no survey, or one or a version that there is none of, is named
	 * @throws AnalysisException       when the survey cannot be scored by the methodology, or the workspace not be read
	 */
	ReadEvidence read(Set<EvidenceRequest<?>> needed, IProgressMonitor monitor) throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		try (Workspace workspace = store.open(request.source())) {
			DataVersion present = workspace.version();
			DataVersion version = version(present);
			WorkspaceKey key = WorkspaceKey.of(workspace.folder(), present, version, request);
			Set<EvidenceRequest<?>> wanted = new HashSet<>(needed);
			if (request.rejects().isEmpty()) {
				Optional<ReadEvidence> kept = cache.find(key, wanted);
				if (kept.isPresent()) {
					return kept.get();
				}
				wanted.addAll(cache.requestsOf(key));
			}
			SurveyDescription survey = new SurveyChoice(request.source(), request.surveyId())
					.among(workspace.surveys());
			check(survey);
			if (needed.contains(new EvidenceRequest.ForImportance())) {
				checkImportance(workspace, survey);
			}
			ReadEvidence read = read(workspace, survey, present, version, wanted, progress);
			cache.put(key, wanted, read);
			return read;
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		}
	}

	private ReadEvidence read(Workspace workspace, SurveyDescription survey, DataVersion latest, DataVersion version,
			Set<EvidenceRequest<?>> needed, SubMonitor progress) throws EvidenceException {
		SurveyFacts facts = kept.facts(workspace, latest, survey.id(), version);
		EvidenceSource source = workspace.evidence(survey.id(), version);
		// a method whose evidence a source cannot give fails by itself, with its name
		Set<EvidenceRequest<?>> answered = ImportanceAnswers.others(needed);
		answered.removeIf(evidence -> !source.supports(evidence));
		KeptSent sent = KeptSent.of(workspace, survey.id(), version, request, facts.keepsSent(), progress);
		EvidenceQuery query = new EvidenceQuery(request.slice(), answered, request.by(), sent.total(),
				request.rejects(), request.audience(), facts.smallGroups());
		boolean weighed = needed.contains(new EvidenceRequest.ForImportance());
		Optional<SurveyDescription> asked = weighed ? ofImportance(workspace, survey) : Optional.empty();
		EvidenceReading now = reading(source, needed, id -> workspace.evidence(id, version), asked);
		EvidenceResult result = now.read(query, progress.split(1));
		EvidenceResult present = new EvidenceResult(result.total(), result.groups(),
				result.input().from(stored(workspace, survey.id(), version, facts)), result.withheld());
		List<FrozenMonth> months = facts.months();
		// a shared audience could subtract what was submitted from what the data say now
		if (request.audience() == Audience.SHARED || months.stream()
				.noneMatch(month -> month.latest() && (weighed || !month.amendments().isEmpty()))) {
			return new ReadEvidence(sent.put(present),
					request.audience() == Audience.SHARED ? months.stream().map(FrozenMonth::anonymous).toList()
							: months);
		}
		EvidenceReading then = reading(workspace.decisions().submitted(survey.id(), version), needed,
				id -> workspace.decisions().submittedWith(id, survey.id(), version), asked);
		SubmittedReader submitted = new SubmittedReader(then, now, request, answered, sent.total());
		ReadEvidence read = submitted.read(present, months, progress.split(1));
		return new ReadEvidence(sent.put(read.present()), months, read.submitted().map(sent::put),
				read.appeared());
	}

	/** Opens what is known of a survey. */
	@FunctionalInterface
	private interface SurveyOpening {
		EvidenceSource open(String surveyId) throws EvidenceException;
	}

	/** Asks a source, and the importance answers, which are imported as a survey of their own. */
	private EvidenceReading reading(EvidenceSource source, Set<EvidenceRequest<?>> needed, SurveyOpening surveys,
			Optional<SurveyDescription> importance) {
		ImportanceAnswers answers = new ImportanceAnswers(request.methodology().importanceQuestions());
		return (query, monitor) -> {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			return answers.put(source.read(query, progress.split(1)), needed, query,
					questions -> importance.isEmpty() ? Optional.empty()
							: Optional.of(surveys.open(importance.get().id())),
					progress.split(1));
		};
	}

	private static Optional<SurveyDescription> ofImportance(Workspace workspace, SurveyDescription survey)
			throws EvidenceException {
		String id = survey.id() + ImportanceQuestions.SUFFIX;
		return workspace.surveys().stream().filter(other -> other.id().equals(id)).findFirst();
	}

	private DataVersion version(DataVersion present) throws InvalidRequestException {
		if (request.asOf().isEmpty()) {
			return present;
		}
		long asked = request.asOf().getAsLong();
		if (asked < 1 || asked > present.number()) {
			throw new InvalidRequestException(new LocalizedText(
					"工作区没有第 %d 数据版本，现有 1 到 %d。".formatted(asked, present.number()),
					"The workspace has no data version %d; it has 1 to %d.".formatted(asked, present.number())));
		}
		return new DataVersion(asked);
	}

	/** A shared audience is told that decisions were made, neither by whom nor why. */
	private List<StoredInput.Decision> seen(List<StoredInput.Decision> decisions) {
		return request.audience() == Audience.SHARED ? decisions.stream().map(StoredInput.Decision::anonymous).toList()
				: decisions;
	}

	private StoredInput stored(Workspace workspace, String surveyId, DataVersion version, SurveyFacts facts) {
		return new StoredInput(workspace.folder(), surveyId, version.number(), facts.imports(),
				seen(facts.exclusions()), seen(facts.corrections()));
	}

	/**
	 * Levels and items that are others than the methodology's would be counted into its numbers, or be missing there.
	 */
	private void check(SurveyDescription survey) throws AnalysisException {
		Questionnaire wanted = request.methodology().questionnaire();
		Set<String> differing = differing(items(wanted), items(survey.questionnaire()));
		boolean sameScale = scores(wanted).equals(scores(survey.questionnaire()));
		if (sameScale && differing.isEmpty()) {
			return;
		}
		String what = sameScale ? String.join(", ", differing)
				: scores(survey.questionnaire()) + " ≠ " + scores(wanted);
		throw new AnalysisException(new LocalizedText(
				"调查 %s 是按测评方法 %s 导入的，其调查项或等级与 %s 不同（%s）。请换用前者，或按后者导入到另一个调查。".formatted(survey.id(),
						survey.methodologyId(), request.methodology().id(), what),
				"The survey %s was imported by the methodology %s, whose items or levels are not those of %s (%s). "
						.formatted(survey.id(), survey.methodologyId(), request.methodology().id(), what)
						+ "Use that one, or import into another survey by this one."));
	}

	/** Answers on another scale would be counted among the answers and have no weight. */
	private void checkImportance(Workspace workspace, SurveyDescription survey)
			throws EvidenceException, AnalysisException {
		Optional<SurveyDescription> answers = ofImportance(workspace, survey);
		Optional<Questionnaire> wanted = EvidenceKey.importance(request);
		if (answers.isEmpty() || wanted.isEmpty()
				|| scores(answers.get().questionnaire()).equals(scores(wanted.get()))) {
			return;
		}
		String kept = scores(answers.get().questionnaire()).toString();
		String asked = scores(wanted.get()).toString();
		throw new AnalysisException(new LocalizedText(
				"调查 %s 的重要性作答按等级 %s 导入，测评方法 %s 的重要性等级是 %s。请按后者导入到另一个调查。".formatted(survey.id(), kept,
						request.methodology().id(), asked),
				("The answers on importance of survey %s were imported on the levels %s, the importance scale of %s "
						+ "has %s. ")
						.formatted(survey.id(), kept, request.methodology().id(), asked)
						+ "Import them into another survey by this one."));
	}

	private static Set<String> differing(Set<String> one, Set<String> other) {
		Set<String> differing = new TreeSet<>(one);
		differing.addAll(other);
		differing.removeIf(id -> one.contains(id) && other.contains(id));
		return differing;
	}

	private static Set<String> items(Questionnaire questionnaire) {
		return questionnaire.items().stream().map(Item::id).collect(Collectors.toSet());
	}

	private static List<Integer> scores(Questionnaire questionnaire) {
		return questionnaire.scale().levels().stream().map(level -> level.score()).toList();
	}

	/** The imports whose responses are counted: of a file that was imported again and read otherwise, the latest. */
	static List<StoredInput.Import> imports(Workspace workspace, String surveyId, DataVersion version)
			throws EvidenceException {
		List<ImportRecord> records = new ArrayList<>(workspace.imports());
		records.removeIf(record -> !record.surveyId().equals(surveyId) || record.version().number() > version.number());
		records.sort(Comparator.comparingLong(ImportRecord::number));
		Map<String, ImportRecord> latest = new LinkedHashMap<>();
		records.forEach(record -> latest.put(record.file().sha256(), record));
		return latest.values().stream().sorted(Comparator.comparingLong(ImportRecord::number))
				.map(WorkspaceReader::stored).toList();
	}

	private static StoredInput.Import stored(ImportRecord record) {
		return new StoredInput.Import(record.number(), String.valueOf(record.file().path().getFileName()),
				record.file().sha256(), record.at(), record.read(), record.accepted(), record.rejected(),
				record.invalid());
	}
}
