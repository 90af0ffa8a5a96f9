/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.internal.population.SentNumbers;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Workspace;

/**
 * How many questionnaires were sent: what the user says, else what the workspace keeps.
 *
 * @param request the question
 * @param kept    what the workspace keeps; empty where the user has said, or it keeps nothing
 */
record KeptSent(AnalysisRequest request, Optional<SentNumbers> kept) {

	/** The code of the warning that the numbers kept do not cover all that came back. */
	private static final String SENT_UNKNOWN = "sent-incomplete";

	/**
	 * @param known whether the workspace keeps any number of the survey
	 */
	static KeptSent of(Workspace workspace, String surveyId, DataVersion version, AnalysisRequest request,
			boolean known, IProgressMonitor monitor) throws EvidenceException {
		boolean keeps = request.sent().isEmpty() && known;
		return new KeptSent(request,
				keeps ? Optional.of(SentNumbers.load(workspace, surveyId, version, monitor)) : Optional.empty());
	}

	/** Of the whole slice. */
	OptionalLong total() {
		return kept.isPresent() ? kept.get().of(request.slice()) : request.sent();
	}

	/** The same answer with the number sent to each group. */
	EvidenceResult put(EvidenceResult result) {
		if (kept.isEmpty()) {
			return result;
		}
		SortedMap<GroupKey, EvidenceSet> groups = new TreeMap<>();
		result.groups()
				.forEach((key, evidence) -> groups.put(key, with(evidence, kept.get().of(request.slice(), key))));
		InputReport input = total().isPresent() ? result.input() : result.input().with(new Warning(SENT_UNKNOWN,
				Optional.empty(),
				new LocalizedText("工作区登记的发放数没有涵盖全部收回的调查表，总发放数未知。各处缺什么，见 manyi rates。",
						"The numbers sent that the workspace keeps do not cover all sheets returned, so the whole "
								+ "number is"
								+ " unknown. manyi rates tells where they are missing.")));
		return new EvidenceResult(result.total(), groups, input, result.withheld());
	}

	private static EvidenceSet with(EvidenceSet evidence, OptionalLong sent) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>(evidence.answers());
		answers.replaceAll((request, answer) -> switch (answer) {
		case Tally tally -> new Tally(with(tally.responses(), sent), tally.items(), tally.categories());
		case RespondentCounts counts when counts.unit() == RespondentUnit.SHEET ->
			new RespondentCounts(counts.unit(), with(counts.responses(), sent), counts.counts());
		default -> answer;
		});
		return new EvidenceSet(answers);
	}

	private static ResponseCounts with(ResponseCounts responses, OptionalLong sent) {
		return new ResponseCounts(sent, responses.returned(), responses.excluded(), responses.valid());
	}
}
