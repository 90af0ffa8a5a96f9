/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;
import java.util.Arrays;

import org.manyi.model.ResponseField;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;

/** The numbers of a field's texts: what the source has numbered already is looked up without comparing texts. */
final class SourceTexts {

	private static final int UNSEEN = -1;

	private final ResponseField field;
	private final TextNumbers texts;
	/** By the source's number. */
	private int[] numbers = new int[0];

	SourceTexts(ResponseField field, TextNumbers texts) {
		this.field = field;
		this.texts = texts;
	}

	/** The number of a response's text, a new one where it has none. */
	int numberOf(CodedResponse response) {
		int source = response.textNumber(field);
		if (source < 0) {
			return texts.numberOf(response.text(field));
		}
		if (source >= numbers.length) {
			int known = numbers.length;
			numbers = Arrays.copyOf(numbers, Math.max(source + 1, known * 2));
			Arrays.fill(numbers, known, numbers.length, UNSEEN);
		}
		if (numbers[source] == UNSEEN) {
			numbers[source] = texts.numberOf(response.text(field));
		}
		return numbers[source];
	}

	/** The number of a text that the source does not say, a new one where it has none. */
	int numberOf(String text) {
		return texts.numberOf(text);
	}

	/** Keeps what was added. */
	void save(Session session) throws SQLException {
		texts.save(session);
	}
}
