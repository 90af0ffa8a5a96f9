/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.quality;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;
import org.manyi.store.duckdb.internal.sql.DataState;

/** What the responses of a page said in words. */
record PageOpinions(Map<Long, String> comments, Map<Long, List<String>> categories) {

	/** Where nobody asks. */
	static final PageOpinions NONE = new PageOpinions(Map.of(), Map.of());

	/**
	 * @param version as of which data version
	 * @param numbers of the responses, separated by commas
	 */
	static PageOpinions read(Session session, StoredSurvey survey, int version, String numbers) throws SQLException {
		Map<Long, String> comments = new HashMap<>();
		session.each("SELECT response, value FROM comment WHERE survey = %d AND response IN (%s)"
				.formatted(survey.number(), numbers), row -> comments.put(row.getLong(1), row.getString(2)));
		TextNumbers names = TextNumbers.load(session, survey.number(), TextField.CATEGORY);
		Map<Long, List<String>> categories = new HashMap<>();
		session.each(
				"SELECT response, category FROM opinion WHERE survey = %d AND response IN (%s) AND %s ORDER BY category"
						.formatted(survey.number(), numbers, DataState.of(version).rows()),
				row -> categories.computeIfAbsent(row.getLong(1), added -> new ArrayList<>())
						.add(names.text(row.getInt(2))));
		return new PageOpinions(comments, categories);
	}

	/** Of the response of that number. */
	ResponseFact.Opinions of(long number) {
		return new ResponseFact.Opinions(comments.getOrDefault(number, ""),
				categories.getOrDefault(number, List.of()));
	}
}
