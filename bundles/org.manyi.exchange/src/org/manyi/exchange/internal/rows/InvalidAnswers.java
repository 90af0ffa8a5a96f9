/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import java.util.ArrayList;
import java.util.List;

import org.manyi.exchange.internal.rejects.RejectList;

/** The invalid answers of the row at hand, which count only when the row itself is not rejected. */
final class InvalidAnswers {

	private final List<String> headings;
	private final List<Answer> answers = new ArrayList<>();

	InvalidAnswers(List<String> headings) {
		this.headings = headings;
	}

	void clear() {
		if (!answers.isEmpty()) {
			answers.clear();
		}
	}

	void add(int column, String value) {
		answers.add(new Answer(column, value));
	}

	void report(long row, RejectList rejects) {
		if (answers.isEmpty()) {
			return;
		}
		for (Answer answer : answers) {
			rejects.answer(row, headings.get(answer.column), answer.value);
		}
	}

	private record Answer(int column, String value) {
	}
}
