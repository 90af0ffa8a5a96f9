/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.manyi.model.Answer;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.Visitor;
import org.manyi.service.AnalysisException;
import org.manyi.service.DataHistory;
import org.manyi.service.DecisionOutcome;
import org.manyi.service.DecisionRequest;
import org.manyi.service.DecisionService;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.KeptReject;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionResult;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decisions by opening the workspace for each. May be called by several threads. */
@Component
public class DecisionServiceImpl implements DecisionService {

	private final WorkspaceStore store;

	@Activate
	public DecisionServiceImpl(@Reference WorkspaceStore store) {
		this.store = store;
	}

	/** Decides something. */
	@FunctionalInterface
	private interface Work {

		DecisionResult decide(Decisions decisions, SurveyDescription survey, DecisionTerms terms)
				throws EvidenceException, AnalysisException;
	}

	private DecisionOutcome decide(DecisionRequest request, Work work) throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			SurveyDescription survey = new SurveyChoice(request.workspace(), request.surveyId())
					.among(workspace.surveys());
			return new DecisionOutcome(request, survey, work.decide(workspace.decisions(), survey,
					new DecisionTerms(request.reason(), request.dryRun())));
		}
	}

	@Override
	public DecisionOutcome exclude(DecisionRequest request, List<ResponseReference> responses)
			throws EvidenceException, AnalysisException {
		return decide(request, (decisions, survey, terms) -> decisions.exclude(survey.id(), responses, terms));
	}

	@Override
	public DecisionOutcome include(DecisionRequest request, List<ResponseReference> responses)
			throws EvidenceException, AnalysisException {
		return decide(request, (decisions, survey, terms) -> decisions.include(survey.id(), responses, terms));
	}

	@Override
	public DecisionOutcome correct(DecisionRequest request, ResponseReference response, String item, String answer)
			throws EvidenceException, AnalysisException {
		return decide(request, (decisions, survey, terms) -> {
			Answer read = new WrittenAnswer(answer).in(survey.questionnaire().scale());
			return decisions.correct(survey.id(), response, idOf(item, survey.questionnaire()), read, terms);
		});
	}

	/**
	 * The id of the one item that is called so; what is written where it is an id, or none or several are called so.
	 */
	private static String idOf(String written, Questionnaire questionnaire) {
		if (questionnaire.items().stream().anyMatch(item -> item.id().equals(written))) {
			return written;
		}
		List<String> named = questionnaire.items().stream().filter(item -> Stream
				.concat(Stream.of(item.id(), item.name().zh(), item.name().en()), item.aliases().stream())
				.anyMatch(written::equalsIgnoreCase)).map(Item::id).toList();
		return named.size() == 1 ? named.getFirst() : written;
	}

	@Override
	public DecisionOutcome freeze(DecisionRequest request, YearMonth month, OptionalLong submitted)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			DataVersion version = submitted.isPresent() ? new DataVersion(submitted.getAsLong()) : workspace.version();
			return decide(request, (decisions, survey, terms) -> decisions.freeze(survey.id(), month, version, terms));
		}
	}

	@Override
	public DataHistory history(Path folder, Optional<String> surveyId, OptionalLong asOf)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(folder)) {
			DataVersion version = asOf.isPresent() ? new DataVersion(asOf.getAsLong()) : workspace.version();
			if (version.number() < 0 || version.number() > workspace.version().number()) {
				throw new InvalidRequestException(new LocalizedText(
						"工作区没有第 %d 数据版本，现有 1 到 %d。".formatted(version.number(), workspace.version().number()),
						"The workspace has no data version %d; it has 1 to %d.".formatted(version.number(),
								workspace.version().number())));
			}
			List<SurveyDescription> surveys = surveys(workspace, surveyId);
			Decisions decisions = workspace.decisions();
			List<DataHistory.OfSurvey> told = new ArrayList<>();
			for (SurveyDescription survey : surveys) {
				told.add(new DataHistory.OfSurvey(survey, decisions.exclusions(survey.id(), version),
						decisions.corrections(survey.id(), version), decisions.frozenMonths(survey.id(), version)));
			}
			return new DataHistory(workspace.folder(), version.number(), decisions.history().stream()
					.filter(change -> change.head().version().number() <= version.number())
					.filter(change -> surveyId.isEmpty() || change.head().surveyId().isEmpty()
							|| change.head().surveyId().equals(surveyId.get()))
					.toList(), told);
		}
	}

	private static List<SurveyDescription> surveys(Workspace workspace, Optional<String> surveyId)
			throws EvidenceException, AnalysisException {
		List<SurveyDescription> surveys = workspace.surveys();
		return surveyId.isEmpty() ? surveys : List.of(new SurveyChoice(workspace.folder(), surveyId).among(surveys));
	}

	@Override
	public <X extends Exception> void rejects(Path folder, Optional<String> surveyId, OptionalLong importNumber,
			Visitor<KeptReject, X> visitor) throws EvidenceException, AnalysisException, X {
		try (Workspace workspace = store.open(folder)) {
			List<String> surveys = surveys(workspace, surveyId).stream().map(SurveyDescription::id).toList();
			List<ImportRecord> records = new ArrayList<>(workspace.imports());
			records.removeIf(record -> !surveys.contains(record.surveyId()));
			records.sort(Comparator.comparingLong(ImportRecord::number));
			for (ImportRecord record : chosen(records, importNumber)) {
				workspace.<X> eachReject(record.number(), reject -> visitor.visit(new KeptReject(record, reject)));
			}
		}
	}

	private static List<ImportRecord> chosen(List<ImportRecord> records, OptionalLong importNumber)
			throws InvalidRequestException {
		if (importNumber.isEmpty()) {
			Map<String, ImportRecord> latest = new LinkedHashMap<>();
			records.forEach(record -> latest.put(record.surveyId() + " " + record.file().sha256(), record));
			return latest.values().stream().sorted(Comparator.comparingLong(ImportRecord::number)).toList();
		}
		long number = importNumber.getAsLong();
		return List.of(records.stream().filter(record -> record.number() == number).findFirst()
				.orElseThrow(() -> new InvalidRequestException(new LocalizedText(
						"工作区里没有第 %d 次导入。现有：%s。".formatted(number, numbers(records)),
						"The workspace has no import %d. It has: %s.".formatted(number, numbers(records))))));
	}

	private static List<Long> numbers(List<ImportRecord> records) {
		return records.stream().map(ImportRecord::number).toList();
	}
}
