/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.manyi.exchange.internal.columns.ColumnRole.OfField;
import org.manyi.exchange.internal.columns.ColumnRole.OfItem;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;

/**
 * Finds out what each column is: an item by its id, name or alias; else a known field; else an item whose name stands
 * inside a decorated heading, unless another column has that name by itself.
 */
public final class ColumnMatcher {

	private final Questionnaire questionnaire;
	private final ItemHeadings items;

	public ColumnMatcher(Questionnaire questionnaire) {
		this.questionnaire = questionnaire;
		items = new ItemHeadings(questionnaire);
	}

	/**
	 * What the columns are.
	 *
	 * @throws EvidenceException when two columns would be the same item, or a heading names two items
	 */
	public ColumnPlan match(List<String> headings) throws EvidenceException {
		List<ComparisonKey> keys = headings.stream().map(ComparisonKey::of).toList();
		RoleAssignment roles = new RoleAssignment(headings, questionnaire);
		for (int column = 0; column < keys.size(); column++) {
			roles.assignItem(column, items.exactly(keys.get(column)));
		}
		for (int column : roles.open()) {
			Optional<SurveyField> field = SurveyField.of(keys.get(column));
			if (field.isPresent()) {
				roles.assignFirst(column, new OfField(field.get()));
			}
		}
		Set<ColumnRole> exact = roles.taken();
		for (int column : roles.open()) {
			Set<Integer> inside = items.inside(keys.get(column));
			if (inside.size() == 1 && SurveyField.of(keys.get(column)).isEmpty()
					&& !exact.contains(new OfItem(inside.iterator().next()))) {
				roles.assignItem(column, inside);
			}
		}
		if (!roles.hasAllItems()) {
			takeNested(keys, roles);
		}
		return new ColumnPlan(headings,
				IntStream.range(0, headings.size()).mapToObj(roles::roleOf).toList());
	}

	/** Headings that are dressed up several times, for items that no other column is. */
	private void takeNested(List<ComparisonKey> keys, RoleAssignment roles) throws EvidenceException {
		Set<ColumnRole> simpler = roles.taken();
		for (int column : roles.open()) {
			Set<Integer> inside = items.deepInside(keys.get(column));
			if (inside.size() == 1 && !simpler.contains(new OfItem(inside.iterator().next()))) {
				roles.assignItem(column, inside);
			}
		}
	}
}
