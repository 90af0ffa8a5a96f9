/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.model.AnswerCoding;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseFilter.AnswerTo;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.sql.DataState;
import org.manyi.store.duckdb.internal.sql.Rows;

/**
 * Filters as conditions on a row.
 *
 * @param version    as of which data version
 * @param categoryOf the number of a category, empty where no response has it
 */
record FilterSql(StoredSurvey survey, int version, Function<String, Optional<Integer>> categoryOf) {

	private static final String NOTHING = "1 = 0";

	String condition(ResponseFilter filter) {
		List<String> conditions = new ArrayList<>();
		filter.answer().map(this::answer).ifPresent(conditions::add);
		filter.category().map(this::coded).ifPresent(conditions::add);
		if (!filter.words().isEmpty()) {
			conditions.add("response IN (%s AND strpos(lower(value), '%s') > 0)".formatted(comments(),
					filter.words().toLowerCase(Locale.ROOT).replace("'", "''")));
		} else if (filter.comments() != ResponseFilter.Comments.ANY) {
			conditions.add("response IN (%s)".formatted(comments()));
		}
		if (filter.comments() == ResponseFilter.Comments.UNCODED) {
			conditions.add("response NOT IN (%s)".formatted(opinions()));
		}
		return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
	}

	private String answer(AnswerTo answer) {
		int item = survey.placeOf(answer.itemId());
		if (item < 0) {
			return NOTHING;
		}
		AnswerCoding coding = new AnswerCoding(survey.description().questionnaire().scale());
		List<String> codes = new ArrayList<>();
		answer.scores().stream()
				.filter(score -> survey.description().questionnaire().scale().level(score).isPresent())
				.forEach(score -> codes.add(String.valueOf(coding.ofScore(score))));
		answer.states().forEach(state -> codes.add(String.valueOf(AnswerCoding.of(state))));
		return codes.isEmpty() ? NOTHING : "%s IN (%s)".formatted(Rows.answer(item), String.join(", ", codes));
	}

	private String coded(String category) {
		return categoryOf.apply(category)
				.map(number -> "response IN (%s AND category = %d)".formatted(opinions(), number))
				.orElse(NOTHING);
	}

	private String comments() {
		return "SELECT response FROM comment WHERE survey = " + survey.number();
	}

	private String opinions() {
		return "SELECT response FROM opinion WHERE survey = %d AND %s".formatted(survey.number(),
				DataState.of(version).rows());
	}
}
