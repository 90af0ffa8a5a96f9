/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.sql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.manyi.model.AnswerCoding;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;

/**
 * The responses of a survey as they counted in a data version, whichever version of the questionnaire they answer. An
 * item that a version does not ask was not shown.
 */
public final class Rows {

	private static final String COMMON = "response, import, row_number, added_in, retired_in, response_id, customer, "
			+ "campaign, unit, region, segment, project, stage, mode, form, month, response_day, worst";
	/** The bit of not shown among the states of a sheet. */
	private static final int NOT_SHOWN = 4;
	private static final int STATES = 16;

	private final StoredSurvey survey;
	private final DataState state;

	public Rows(StoredSurvey survey, DataState state) {
		this.survey = survey;
		this.state = state;
	}

	/** What stands after FROM. */
	public String from() {
		List<StoredQuestionnaire> questionnaires = survey.questionnaires();
		if (questionnaires.size() == 1) {
			return table(questionnaires.getFirst());
		}
		return questionnaires.stream().map(this::select).collect(Collectors.joining(" UNION ALL ", "(", ") rows"));
	}

	private String select(StoredQuestionnaire questionnaire) {
		String states = questionnaire.items().size() == survey.items() ? "states" : withNotShown();
		String answers = IntStream.range(0, survey.items())
				.mapToObj(item -> questionnaire.items().contains(item) ? answer(item)
						: AnswerCoding.NOT_SHOWN + " AS " + answer(item))
				.collect(Collectors.joining(", "));
		return "SELECT %s, %s AS states, %s FROM %s".formatted(COMMON, states, answers, table(questionnaire));
	}

	/** The states of a sheet that has items not shown beside what is kept of it. */
	static String withNotShown() {
		return "CASE WHEN states IN (%s) THEN states ELSE states + %d END".formatted(statesWith(NOT_SHOWN), NOT_SHOWN);
	}

	/**
	 * The numbers of all sets of states that hold one of the bits: 1 not applicable, 2 blank, 4 not shown, 8 invalid.
	 */
	public static String statesWith(int bits) {
		return IntStream.range(0, STATES).filter(states -> (states & bits) != 0).mapToObj(String::valueOf)
				.collect(Collectors.joining(", "));
	}

	private static String table(StoredQuestionnaire questionnaire) {
		return "response_" + questionnaire.number();
	}

	/** The column of an item's answers. */
	public static String answer(int item) {
		return "a" + item;
	}

	/** What stands after WHERE. */
	public String visible() {
		return state.rows();
	}

	StoredSurvey survey() {
		return survey;
	}

	DataState state() {
		return state;
	}
}
