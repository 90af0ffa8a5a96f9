/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.ResponseKey;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseReference.ById;
import org.manyi.store.api.workspace.ResponseReference.ByNumber;
import org.manyi.store.api.workspace.ResponseReference.ByRow;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.store.api.workspace.StoredResponse;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Finds the responses that users name, as they are now. */
final class ResponseFinder {

	/** So many references go to the database in one statement. */
	private static final int BATCH = 500;
	private static final int EXAMPLES = 10;
	private static final int FIRST_ANSWER = 11;

	private final Session session;
	private final StoredSurvey survey;
	private final AnswerCodes codes;

	ResponseFinder(Session session, StoredSurvey survey) {
		this.session = session;
		this.survey = survey;
		codes = AnswerCodes.of(survey);
	}

	/**
	 * @return what each reference means, ordered by reference, then by number; several where several responses have the
	 *         same id
	 * @throws EvidenceException when there is nothing by one of the references
	 */
	List<FoundResponse> find(List<ResponseReference> references) throws SQLException, EvidenceException {
		List<FoundResponse> found = findAny(references);
		refuseUnknown(references, found);
		return found;
	}

	/** The same, where references that mean nothing are left out. */
	List<FoundResponse> findAny(List<ResponseReference> references) throws SQLException {
		offer(references);
		Set<Long> excluded = new HashSet<>(
				session.list("SELECT response FROM exclusion WHERE survey = ? AND retired_in = ?",
						row -> row.getLong(1), survey.number(), RowHistory.OPEN));
		TextNumbers units = TextNumbers.load(session, survey.number(), TextField.UNIT);
		Map<List<Long>, Version> latest = new HashMap<>();
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			session.each(select(questionnaire), row -> {
				boolean isExcluded = excluded.contains(row.getLong(2));
				Version version = new Version(row.getInt(9), row.getInt(10), new FoundResponse(row.getInt(1),
						questionnaire, response(row, questionnaire, isExcluded, units)));
				latest.merge(List.of(row.getLong(1), row.getLong(2)), version, Version::later);
			});
		}
		return latest.values().stream().map(Version::found)
				.sorted(Comparator.comparingInt(FoundResponse::place).thenComparingLong(FoundResponse::number))
				.toList();
	}

	/** One version of a response's row. */
	private record Version(int added, int retired, FoundResponse found) {

		Version later(Version other) {
			return Comparator.comparingInt(Version::retired).thenComparingInt(Version::added).compare(this, other) < 0
					? other
					: this;
		}
	}

	private void offer(List<ResponseReference> references) throws SQLException {
		session.script("""
				CREATE OR REPLACE TEMP TABLE wanted (place INTEGER, number BIGINT, id VARCHAR, import BIGINT, row_number BIGINT)""");
		for (int from = 0; from < references.size(); from += BATCH) {
			int to = Math.min(references.size(), from + BATCH);
			@Nullable
			Object[] values = IntStream.range(from, to).boxed().flatMap(place -> switch (references.get(place)) {
			case ByNumber(long number) -> Arrays.<@Nullable Object>asList(place, number, null, null, null).stream();
			case ById(String id) -> Arrays.<@Nullable Object>asList(place, null, id, null, null).stream();
			case ByRow(long imported, long row) ->
				Arrays.<@Nullable Object>asList(place, null, null, imported, row).stream();
			}).toArray();
			session.update("INSERT INTO wanted VALUES " + "(?, ?, ?, ?, ?), ".repeat(to - from - 1) + "(?, ?, ?, ?, ?)",
					values);
		}
	}

	private String select(StoredQuestionnaire questionnaire) {
		String answers = questionnaire.items().stream().map(item -> ", r." + Migrations.column(item))
				.collect(Collectors.joining());
		return List.of("w.number = r.response", "w.id = r.response_id AND w.id <> ''",
				"w.import = r.import AND w.row_number = r.row_number").stream().map(match -> """
						SELECT w.place, r.response, r.response_id, r.import, r.row_number, r.response_day, r.unit, r.customer,
							r.added_in, r.retired_in%s FROM wanted w JOIN %s r ON %s""".formatted(answers,
						Migrations.table(questionnaire.number()), match))
				.collect(Collectors.joining(" UNION ALL "));
	}

	private StoredResponse response(ResultSet row, StoredQuestionnaire questionnaire, boolean excluded,
			TextNumbers units) throws SQLException {
		ResponseKey key = new ResponseKey(row.getLong(2), row.getString(3), row.getLong(4), row.getLong(5));
		ResponseStatus status = row.getInt(10) == RowHistory.OPEN ? ResponseStatus.COUNTED
				: excluded ? ResponseStatus.EXCLUDED : ResponseStatus.SUPERSEDED;
		int day = row.getInt(6);
		List<Answer> answers = new ArrayList<>();
		for (int item = 0; item < survey.items(); item++) {
			int column = questionnaire.items().indexOf(item);
			answers.add(column < 0 ? new Answer.Other(AnswerState.NOT_SHOWN)
					: codes.answer(row.getInt(FIRST_ANSWER + column)));
		}
		return new StoredResponse(key, status,
				day == CodedResponse.UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
				units.text(row.getInt(7)), row.getString(8), answers);
	}

	private void refuseUnknown(List<ResponseReference> references, List<FoundResponse> found) throws EvidenceException {
		Set<Integer> places = found.stream().map(FoundResponse::place).collect(Collectors.toSet());
		List<ResponseReference> unknown = IntStream.range(0, references.size()).filter(place -> !places.contains(place))
				.mapToObj(references::get).toList();
		if (!unknown.isEmpty()) {
			String some = unknown.stream().limit(EXAMPLES).map(ResponseReference::toString)
					.collect(Collectors.joining(", "));
			throw new EvidenceException(new LocalizedText(
					"调查 %s 中没有这些调查表（共 %d 个）：%s。没有作任何更改。".formatted(survey.description().id(), unknown.size(), some),
					"Survey %s has no response by %d of these references, such as %s. Nothing was changed."
							.formatted(survey.description().id(), unknown.size(), some)));
		}
	}
}
