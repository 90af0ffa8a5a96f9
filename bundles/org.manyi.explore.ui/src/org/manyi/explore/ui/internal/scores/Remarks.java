/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.explore.ui.internal.Texts;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Warning;

/**
 * What is to be known of one score before it is trusted. That it is of few answers has a mark of its own, the same as
 * in every other view.
 *
 * @param warnings about the score; empty where there is nothing to know
 */
record Remarks(List<Warning> warnings) {

	private static final String FEW_ANSWERS = "few-valid-answers";
	private static final String FEW = "⚑";
	private static final String OTHER = "⚠";

	Remarks {
		warnings = List.copyOf(warnings);
	}

	/** The remarks on the index, dimension or item of that id. */
	static Remarks on(ScoringResult result, String id) {
		return new Remarks(result.warnings().stream()
				.filter(warning -> warning.subject().filter(id::equals).isPresent()).toList());
	}

	/** The mark before the name: that it is of few answers, else that there is something to know, else nothing. */
	String mark() {
		return hasFew() ? FEW + " " : warnings.isEmpty() ? "" : OTHER + " ";
	}

	private boolean hasFew() {
		return warnings.stream().anyMatch(warning -> warning.code().equals(FEW_ANSWERS));
	}

	/** All of them, a line each. */
	String words(Texts texts) {
		return warnings.stream().map(warning -> texts.of(warning.text())).collect(Collectors.joining("\n"));
	}

	/**
	 * What the marks mean that stand before some of these names; empty where there is none.
	 *
	 * @param minimumValid how many valid answers are enough
	 */
	static String legend(List<ScoreRow> rows, int minimumValid, Texts texts) {
		List<String> marks = rows.stream().map(row -> row.remarks().mark().strip()).distinct().toList();
		List<String> parts = new ArrayList<>();
		if (marks.contains(FEW)) {
			parts.add(texts.format(texts.messages().fewAnswers, minimumValid));
		}
		if (marks.contains(OTHER)) {
			parts.add(OTHER + " " + texts.messages().otherRemark);
		}
		return String.join(" · ", parts);
	}
}
