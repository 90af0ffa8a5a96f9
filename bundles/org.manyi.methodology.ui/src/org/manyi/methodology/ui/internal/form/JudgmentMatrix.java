/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlPath;

/**
 * The pairwise judgments of one expert in a document: a full matrix, or the part above its diagonal. Where the expert
 * has not judged yet, the first judgment makes the matrix, in which all else is equally important.
 *
 * @param text     the document
 * @param expert   who judges
 * @param compared what is judged
 */
record JudgmentMatrix(MethodologyText text, String expert, Compared compared) {

	/** What can be judged: how many times as important, from a ninth to nine. */
	static final List<String> SCALE = IntStream.iterate(9, i -> i >= 2, i -> i - 1).mapToObj(i -> "1/" + i)
			.collect(java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(), low -> {
				IntStream.rangeClosed(1, 9).mapToObj(Integer::toString).forEach(low::add);
				return List.copyOf(low);
			}));
	/** What is as important as the other. */
	static final String EQUAL = "1";

	private Optional<Integer> entry() {
		return new JudgmentPlan(text).entry(expert, compared);
	}

	/** Whether there are judgments. */
	boolean isJudged() {
		return entry().isPresent();
	}

	/** Where the matrix stands; empty where there is none. */
	Optional<YamlPath> path() {
		return entry().map(JudgmentPlan.JUDGMENTS::at);
	}

	private Optional<YamlPath> rows() {
		return path().map(place -> place.key("rows"));
	}

	/** What rows and columns are of: in the expert's own order, or that of the document. */
	List<String> ids() {
		return entry().map(new JudgmentPlan(text)::ids).orElse(compared.ids());
	}

	private boolean isFull() {
		return rows().filter(list -> text.size(list) == ids().size()).isPresent();
	}

	/** Where the judgment above the diagonal stands. */
	private YamlPath place(YamlPath rows, int row, int column) {
		return rows.at(row).at(isFull() ? column : column - row - 1);
	}

	/**
	 * The judgment of row against column: 1 on the diagonal, the reciprocal of the other side below it; empty where
	 * there is none.
	 */
	String judgment(int row, int column) {
		if (row == column) {
			return EQUAL;
		}
		String above = rows().flatMap(list -> text.scalar(place(list, Math.min(row, column), Math.max(row, column))))
				.orElse("");
		return row < column ? above : reciprocal(above);
	}

	/** The judgment of one against another; empty where they are not both compared here. */
	Optional<String> judgment(String one, String other) {
		int row = ids().indexOf(one);
		int column = ids().indexOf(other);
		return row < 0 || column < 0 ? Optional.empty()
				: Optional.of(judgment(row, column)).filter(judged -> !judged.isEmpty());
	}

	/** The reciprocal as it is written: of 3 it is 1/3, of 1/3 it is 3. */
	static String reciprocal(String judgment) {
		if (judgment.isEmpty() || judgment.equals(EQUAL)) {
			return judgment;
		}
		int stroke = judgment.indexOf('/');
		if (stroke < 0) {
			return "1/" + judgment;
		}
		String numerator = judgment.substring(0, stroke).strip();
		String denominator = judgment.substring(stroke + 1).strip();
		return numerator.equals(EQUAL) ? denominator : denominator + "/" + numerator;
	}

	/** Another judgment; the one across the diagonal follows. */
	List<YamlChange> judge(int row, int column, String judgment) {
		int upper = Math.min(row, column);
		int right = Math.max(row, column);
		String above = row < column ? judgment : reciprocal(judgment);
		Optional<YamlPath> rows = rows();
		if (rows.isEmpty()) {
			List<String> ids = ids();
			return new FormEdit(text).append(JudgmentPlan.JUDGMENTS, content(
					(one, other) -> one.equals(ids.get(upper)) && other.equals(ids.get(right)) ? above : EQUAL));
		}
		List<YamlChange> changes = new ArrayList<>();
		changes.add(new YamlChange.Set(place(rows.get(), upper, right), YamlContent.bare(above)));
		if (isFull()) {
			changes.add(new YamlChange.Set(rows.get().at(right).at(upper), YamlContent.bare(reciprocal(above))));
		}
		return changes;
	}

	/**
	 * A matrix of what is compared, as its part above the diagonal. It names what it compares unless that is all items.
	 *
	 * @param judged the judgment of two ids
	 */
	YamlContent content(BinaryOperator<String> judged) {
		List<String> ids = compared.ids();
		List<YamlContent> rows = new ArrayList<>();
		for (int row = 0; row < ids.size() - 1; row++) {
			String one = ids.get(row);
			rows.add(new YamlContent.Listing(ids.subList(row + 1, ids.size()).stream()
					.<YamlContent>map(other -> YamlContent.bare(judged.apply(one, other))).toList()));
		}
		YamlContent.Mapping made = YamlContent.Mapping.EMPTY.with("expert", YamlContent.text(expert));
		boolean isAll = compared.equals(new JudgmentPlan(text).all());
		return (isAll ? made : made.with("items",
				new YamlContent.Listing(ids.stream().<YamlContent>map(YamlContent::text).toList())))
				.with("rows", new YamlContent.Listing(rows));
	}
}
