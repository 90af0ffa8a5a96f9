/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.manyi.model.Answer;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * Keeps decisions in force on the sheets they were made on when a file is read again: on the rows of the same numbers
 * as they are read now.
 *
 * @param session   in whose transaction
 * @param survey    of which survey
 * @param changeSet of the import
 * @param readings  the imports of the file before, the latest last, whose place is taken; at least one
 * @param later     the import that takes it
 */
public record CarriedDecisions(Session session, StoredSurvey survey, int changeSet, List<Integer> readings,
		int later) {

	/** An answer of a row. */
	private record Place(long row, int item) {
	}

	/**
	 * The corrections of an answer: the code as it was read, the code in force, and the decision that it is in force
	 * by.
	 */
	private record Chain(int read, int inForce, int decidedIn) {

		Chain then(Chain next) {
			return new Chain(read, next.inForce, next.decidedIn);
		}
	}

	/**
	 * Corrects, codes and excludes the rows of the later import.
	 *
	 * @return how many exclusions were in force on the earlier one; the rows that are excluded again are retired by the
	 *         change set, and the cube still counts them
	 */
	public long carry() throws SQLException {
		carryCorrections();
		new CarriedOpinions(session, survey, changeSet, readings, later).carry();
		return carryExclusions();
	}

	private void carryCorrections() throws SQLException {
		Map<Long, Map<Integer, Chain>> rows = corrections();
		AnswerCodes codes = AnswerCodes.of(survey);
		CorrectionLog log = new CorrectionLog(session, survey);
		List<Long> numbers = List.copyOf(rows.keySet());
		for (FoundResponse found : responses(numbers)) {
			List<Answer> answers = new ArrayList<>(found.response().answers());
			for (Map.Entry<Integer, Chain> correction : rows.get(numbers.get(found.place())).entrySet()) {
				int item = correction.getKey();
				int read = codes.code(answers.get(item));
				int inForce = correction.getValue().inForce();
				if (read != inForce && found.questionnaire().items().contains(item)) {
					answers.set(item, codes.answer(inForce));
					new RowHistory(session, survey, changeSet).correctInPlace(found, answers, item, codes);
					log.add(changeSet, correction.getValue().decidedIn(), found.number(), item, read, inForce);
				}
			}
		}
	}

	/**
	 * The corrections in force, by row and item; an answer that was corrected back has none. A reading that needed no
	 * correction, because it read the right answer itself, says nothing: the reading before it does.
	 */
	private SortedMap<Long, Map<Integer, Chain>> corrections() throws SQLException {
		Map<Place, Chain> chains = new LinkedHashMap<>();
		for (int reading : readings) {
			chains.putAll(corrections(reading));
		}
		SortedMap<Long, Map<Integer, Chain>> rows = new TreeMap<>();
		chains.forEach((place, chain) -> {
			if (chain.read() != chain.inForce()) {
				rows.computeIfAbsent(place.row(), added -> new TreeMap<>()).put(place.item(), chain);
			}
		});
		return rows;
	}

	private Map<Place, Chain> corrections(int reading) throws SQLException {
		Map<Place, Chain> chains = new LinkedHashMap<>();
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			session.each("""
					SELECT r.row_number, k.item, k.original, k.corrected, k.decided_in
					FROM correction k JOIN %s r ON r.response = k.response AND r.added_in = k.change_set
					WHERE k.survey = ? AND r.import = ? ORDER BY k.change_set""".formatted(
					Migrations.table(questionnaire.number())),
					row -> chains.merge(new Place(row.getLong(1), row.getInt(2)),
							new Chain(row.getInt(3), row.getInt(4), row.getInt(5)), Chain::then),
					survey.number(), reading);
		}
		return chains;
	}

	private long carryExclusions() throws SQLException {
		List<ExclusionLog.Entry> inForce = new ExclusionLog(session, survey).all().stream()
				.filter(entry -> entry.retiredIn() == RowHistory.OPEN
						&& entry.response().importNumber() == readings.getLast())
				.sorted(Comparator.comparingInt(ExclusionLog.Entry::decidedIn)).toList();
		if (inForce.isEmpty()) {
			return 0;
		}
		RowHistory rows = new RowHistory(session, survey, changeSet);
		rows.decide(inForce.stream().map(entry -> entry.response().number()).toList());
		rows.endExclusions();
		SortedMap<Integer, List<Long>> byDecision = inForce.stream().collect(Collectors.groupingBy(
				ExclusionLog.Entry::decidedIn, TreeMap::new,
				Collectors.mapping(entry -> entry.response().row(), Collectors.toList())));
		for (Map.Entry<Integer, List<Long>> decision : byDecision.entrySet()) {
			rows.decide(responses(decision.getValue()).stream().map(FoundResponse::number).toList());
			rows.exclude(decision.getKey());
		}
		return inForce.size();
	}

	/** The later import's responses of those rows; rows that it rejected have none. */
	private List<FoundResponse> responses(List<Long> rows) throws SQLException {
		return new ResponseFinder(session, survey).findAny(
				rows.stream().<ResponseReference>map(row -> new ResponseReference.ByRow(later, row)).toList());
	}
}
