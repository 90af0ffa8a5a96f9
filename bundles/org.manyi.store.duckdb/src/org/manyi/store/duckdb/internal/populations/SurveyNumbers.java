/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.manyi.store.duckdb.internal.Session;

/**
 * The surveys of a store.
 *
 * @param byId the number of each
 */
record SurveyNumbers(Map<String, Integer> byId) {

	SurveyNumbers {
		byId = Map.copyOf(byId);
	}

	static SurveyNumbers load(Session session) throws SQLException {
		Map<String, Integer> numbers = new HashMap<>();
		session.each("SELECT id, survey FROM survey", row -> numbers.put(row.getString(1), row.getInt(2)));
		return new SurveyNumbers(numbers);
	}

	boolean knows(String id) {
		return byId.containsKey(id);
	}

	int number(String id) {
		Integer number = byId.get(id);
		if (number == null) {
			throw new IllegalArgumentException("no survey " + id);
		}
		return number;
	}

	String id(int number) {
		return byId.entrySet().stream().filter(survey -> survey.getValue() == number).map(Map.Entry::getKey).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no survey numbered " + number));
	}
}
