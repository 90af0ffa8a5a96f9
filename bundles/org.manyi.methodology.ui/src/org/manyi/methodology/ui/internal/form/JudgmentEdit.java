/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/**
 * Which changes bring experts, take them away, and compare otherwise.
 *
 * @param edit the document
 */
record JudgmentEdit(FormEdit edit) {

	private JudgmentPlan plan() {
		return new JudgmentPlan(edit.text());
	}

	/** The judgments of a further expert, to whom everything is equally important. */
	List<YamlChange> addExpert(boolean byLevels) {
		List<String> taken = plan().experts();
		int number = taken.size() + 1;
		while (taken.contains(Integer.toString(number))) {
			number++;
		}
		String name = Integer.toString(number);
		List<YamlContent> matrices = plan().comparisons(byLevels).stream()
				.map(compared -> new JudgmentMatrix(edit.text(), name, compared)
						.content((one, other) -> JudgmentMatrix.EQUAL))
				.toList();
		if (edit.text().size(JudgmentPlan.JUDGMENTS) == 0) {
			return first(new YamlContent.Listing(matrices));
		}
		List<YamlChange> changes = new ArrayList<>();
		matrices.forEach(matrix -> changes.add(new YamlChange.Insert(JudgmentPlan.JUDGMENTS,
				edit.text().size(JudgmentPlan.JUDGMENTS) + changes.size(), matrix)));
		return changes;
	}

	/** The first judgments of all; between braces they would be one long line. */
	private List<YamlChange> first(YamlContent judgments) {
		YamlPath call = JudgmentPlan.JUDGMENTS.parent();
		return edit.text().find(call).orElse(null) instanceof YamlNode.Mapping mapping && mapping.flow()
				&& YamlContent.of(mapping) instanceof YamlContent.Mapping content
						? List.of(new YamlChange.Replace(call, content.with("judgments", judgments)))
						: edit.replace(JudgmentPlan.JUDGMENTS, judgments);
	}

	/** All judgments of an expert go. */
	List<YamlChange> removeExpert(String expert) {
		List<Integer> entries = plan().entries(expert);
		return entries.size() == edit.text().size(JudgmentPlan.JUDGMENTS)
				? List.of(new YamlChange.Remove(JudgmentPlan.JUDGMENTS))
				: entries.reversed().stream()
						.<YamlChange>map(entry -> new YamlChange.Remove(JudgmentPlan.JUDGMENTS.at(entry)))
						.toList();
	}

	/** An expert is called otherwise; nobody has no name. */
	List<YamlChange> renameExpert(String expert, String name) {
		return name.isBlank() ? List.of()
				: plan().entries(expert).stream()
						.flatMap(entry -> edit.value(JudgmentPlan.JUDGMENTS.at(entry).key("expert"), name, false)
								.stream())
						.toList();
	}

	/**
	 * Compares by levels, or all items with each other. What was judged of two stays; all else is equally important.
	 */
	List<YamlChange> compare(boolean byLevels) {
		if (plan().experts().isEmpty()) {
			return List.of();
		}
		List<YamlContent> matrices = new ArrayList<>();
		for (String expert : plan().experts()) {
			List<JudgmentMatrix> before = plan().entries(expert).stream()
					.map(entry -> new JudgmentMatrix(edit.text(), expert,
							new Compared(JudgmentPlan.JUDGMENTS, plan().ids(entry))))
					.toList();
			plan().comparisons(byLevels).forEach(compared -> matrices
					.add(new JudgmentMatrix(edit.text(), expert, compared).content((one, other) -> before.stream()
							.flatMap(matrix -> matrix.judgment(one, other).stream()).findFirst()
									.orElse(JudgmentMatrix.EQUAL))));
		}
		return edit.replace(JudgmentPlan.JUDGMENTS, new YamlContent.Listing(matrices));
	}
}
