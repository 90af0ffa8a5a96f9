/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.Answer;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.store.api.workspace.StoredResponse;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;

/**
 * Corrects an answer.
 *
 * @param decision  by which
 * @param reference of which response
 */
record AnswerCorrection(Decision decision, ResponseReference reference) {

	/**
	 * @return the response, where it has that answer already and nothing was written
	 */
	Optional<StoredResponse> correct(String itemId, Answer answer) throws SQLException, EvidenceException {
		StoredSurvey survey = decision.survey();
		FoundResponse found = counted();
		int item = survey.placeOf(itemId);
		refuseWrong(itemId, item, answer, found);
		Answer original = found.response().answers().get(item);
		if (original.equals(answer)) {
			return Optional.of(found.response());
		}
		AnswerCodes codes = AnswerCodes.of(survey);
		List<Answer> answers = new ArrayList<>(found.response().answers());
		answers.set(item, answer);
		decision.rows().correct(found, answers, item, codes);
		new CorrectionLog(decision.session(), survey).add(decision.changeSet(), decision.changeSet(), found.number(),
				item, codes.code(original), codes.code(answer));
		decision.record(ChangeKind.CORRECT, DecisionDetail.of(found.response().key(), itemId, original, answer));
		return Optional.empty();
	}

	private FoundResponse counted() throws SQLException, EvidenceException {
		List<FoundResponse> found = new ResponseFinder(decision.session(), decision.survey()).find(List.of(reference));
		List<FoundResponse> counted = found.stream().filter(response -> response.is(ResponseStatus.COUNTED)).toList();
		if (counted.size() > 1) {
			String rows = counted.stream().map(response -> response.response().key())
					.map(key -> key.importNumber() + ":" + key.row()).collect(Collectors.joining(", "));
			throw new EvidenceException(new LocalizedText(
					"编号 %s 有几份计入的调查表（%s），没有作任何更改。请按“导入号：行号”指明一份。".formatted(reference, rows),
					"Several counted responses have the id %s: %s. Nothing was changed; name one of them by import:row."
							.formatted(reference, rows)));
		}
		if (!counted.isEmpty()) {
			return counted.getFirst();
		}
		if (found.stream().anyMatch(response -> response.is(ResponseStatus.EXCLUDED))) {
			throw new EvidenceException(new LocalizedText("调查表 %s 已排除，不能更正作答。请先恢复计入。".formatted(reference),
					"The response %s is excluded, so its answers cannot be corrected. Include it first."
							.formatted(reference)));
		}
		throw ResponseSelection.superseded(reference);
	}

	private void refuseWrong(String itemId, int item, Answer answer, FoundResponse found) throws EvidenceException {
		var questionnaire = decision.survey().description().questionnaire();
		if (item < 0) {
			String known = questionnaire.items().stream().map(known1 -> known1.id()).collect(Collectors.joining(", "));
			throw new EvidenceException(new LocalizedText(
					"调查 %s 没有调查项 %s。现有：%s。".formatted(decision.survey().description().id(), itemId, known),
					"Survey %s has no item %s. It has: %s.".formatted(decision.survey().description().id(), itemId,
							known)));
		}
		if (!found.questionnaire().items().contains(item)) {
			throw new EvidenceException(new LocalizedText("调查表 %s 所用的问卷没有调查项 %s，没有作答可更正。".formatted(reference, itemId),
					"The questionnaire that response %s answers does not ask item %s; there is no answer to correct."
							.formatted(reference, itemId)));
		}
		List<Integer> scores = questionnaire.scale().levels().stream().map(level -> level.score()).toList();
		if (answer instanceof Answer.OfLevel(int score) && !scores.contains(score)) {
			throw new EvidenceException(new LocalizedText("评价等级中没有 %d 分。现有：%s。".formatted(score, scores),
					"The scale has no level %d. It has: %s.".formatted(score, scores)));
		}
	}
}
