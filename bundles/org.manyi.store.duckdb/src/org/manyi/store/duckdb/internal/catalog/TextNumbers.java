/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duckdb.DuckDBAppender;
import org.manyi.scoring.api.evidence.CategoryCount;
import org.manyi.store.duckdb.internal.Session;

/**
 * The texts of one field of one survey and their numbers, [1, ∞) in the order they first occurred; 0 is the empty text.
 */
public final class TextNumbers {

	private static final int EMPTY = 0;

	private final int survey;
	private final TextField field;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> texts = new ArrayList<>();
	private int kept;
	private int other = EMPTY;
	private String last = "";
	private int lastNumber = EMPTY;

	private TextNumbers(int survey, TextField field) {
		this.survey = survey;
		this.field = field;
		texts.add("");
		numbers.put("", EMPTY);
	}

	/** Those of the store. */
	public static TextNumbers load(Session session, int survey, TextField field) throws SQLException {
		TextNumbers numbers = new TextNumbers(survey, field);
		session.each("SELECT value FROM text WHERE survey = ? AND field = ? ORDER BY number",
				row -> numbers.numberOf(row.getString(1)), survey, field.name());
		numbers.kept = numbers.texts.size();
		return numbers;
	}

	/** The number of a text, a new one where it has none. Categories that gather the rest are one. */
	public int numberOf(String text) {
		if (text.equals(last)) {
			return lastNumber;
		}
		Integer known = numbers.get(text);
		lastNumber = known == null ? add(text) : known;
		last = text;
		return lastNumber;
	}

	private int add(String text) {
		if (field == TextField.CATEGORY && CategoryCount.isOther(text)) {
			if (other != EMPTY) {
				numbers.put(text, other);
				return other;
			}
			other = texts.size();
		}
		texts.add(text);
		numbers.put(text, texts.size() - 1);
		return texts.size() - 1;
	}

	/** The number of a text, empty where it has none. */
	public Optional<Integer> find(String text) {
		return Optional.ofNullable(numbers.get(text));
	}

	public String text(int number) {
		return texts.get(number);
	}

	/** How many numbers there are, that of the empty text included. */
	public int size() {
		return texts.size();
	}

	/** Keeps what was added since it was loaded. */
	public void save(Session session) throws SQLException {
		try (DuckDBAppender appender = session.appender("text")) {
			for (int number = kept; number < texts.size(); number++) {
				appender.beginRow().append(survey).append(field.name()).append(number).append(texts.get(number))
						.endRow();
			}
		}
	}
}
