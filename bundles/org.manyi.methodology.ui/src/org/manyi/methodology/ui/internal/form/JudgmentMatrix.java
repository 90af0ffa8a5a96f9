/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlPath;

/**
 * The pairwise judgments of one expert in a document: a full matrix, or the part above its diagonal.
 *
 * @param text   the document
 * @param expert where the expert stands, [0, experts)
 */
record JudgmentMatrix(MethodologyText text, int expert) {

	static final YamlPath EXPERTS = YamlPath.of("weighting", "judgments");

	/** What can be judged: how many times as important, from a ninth to nine. */
	static final List<String> SCALE = IntStream.iterate(9, i -> i >= 2, i -> i - 1).mapToObj(i -> "1/" + i)
			.collect(java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(), low -> {
				IntStream.rangeClosed(1, 9).mapToObj(Integer::toString).forEach(low::add);
				return List.copyOf(low);
			}));

	private YamlPath rows() {
		return EXPERTS.at(expert).key("rows");
	}

	/** The items of rows and columns: the expert's own order, or that of the questionnaire. */
	List<String> ids() {
		List<String> own = new FormEdit(text).words(EXPERTS.at(expert).key("items"));
		return own.isEmpty() ? new ItemRows(text).ids() : own;
	}

	private boolean isFull() {
		return text.size(rows()) == ids().size();
	}

	/** Where the judgment above the diagonal stands. */
	private YamlPath place(int row, int column) {
		return rows().at(row).at(isFull() ? column : column - row - 1);
	}

	/** The judgment of row against column: 1 on the diagonal, the reciprocal of the other side below it. */
	String judgment(int row, int column) {
		if (row == column) {
			return "1";
		}
		return row < column ? text.scalar(place(row, column)).orElse("")
				: reciprocal(text.scalar(place(column, row)).orElse(""));
	}

	/** The reciprocal as it is written: of 3 it is 1/3, of 1/3 it is 3. */
	static String reciprocal(String judgment) {
		if (judgment.isEmpty() || judgment.equals("1")) {
			return judgment;
		}
		int stroke = judgment.indexOf('/');
		if (stroke < 0) {
			return "1/" + judgment;
		}
		String numerator = judgment.substring(0, stroke).strip();
		String denominator = judgment.substring(stroke + 1).strip();
		return numerator.equals("1") ? denominator : denominator + "/" + numerator;
	}

	/** Another judgment; the one across the diagonal follows. */
	List<YamlChange> judge(int row, int column, String judgment) {
		int upper = Math.min(row, column);
		int right = Math.max(row, column);
		String above = row < column ? judgment : reciprocal(judgment);
		List<YamlChange> changes = new ArrayList<>();
		changes.add(new YamlChange.Set(place(upper, right), YamlContent.bare(above)));
		if (isFull()) {
			changes.add(new YamlChange.Set(rows().at(right).at(upper), YamlContent.bare(reciprocal(above))));
		}
		return changes;
	}

	/** The judgments of a further expert, to whom all items are equally important. */
	static List<YamlChange> newExpert(FormEdit edit) {
		int items = new ItemRows(edit.text()).ids().size();
		List<YamlContent> rows = new ArrayList<>();
		for (int row = 0; row < items - 1; row++) {
			rows.add(new YamlContent.Listing(java.util.Collections.nCopies(items - 1 - row, YamlContent.bare("1"))));
		}
		YamlContent expert = YamlContent.Mapping.EMPTY
				.with("expert", YamlContent.text(Integer.toString(edit.text().size(EXPERTS) + 1)))
				.with("rows", new YamlContent.Listing(rows));
		return edit.append(EXPERTS, expert);
	}
}
