/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.manyi.exchange.internal.columns.ColumnRole.OfField;
import org.manyi.exchange.internal.columns.ColumnRole.OfItem;
import org.manyi.exchange.internal.columns.ColumnRole.Unused;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;

/**
 * Finds out what each column is: an item by its id, name or alias; else a known field; else an item whose name stands
 * inside a decorated heading, unless another column has that name by itself.
 */
public final class ColumnMatcher {

	private final Questionnaire questionnaire;
	private final ItemHeadings items;
	private final Map<ComparisonKey, SurveyField> fields = new HashMap<>();

	public ColumnMatcher(Questionnaire questionnaire) {
		this.questionnaire = questionnaire;
		items = new ItemHeadings(questionnaire);
		for (SurveyField field : SurveyField.values()) {
			field.headings().forEach(heading -> fields.put(ComparisonKey.of(heading).joined(), field));
		}
	}

	/** How many of the headings mean an item, whether or not all of them could be taken. */
	public long recognized(List<String> headings) {
		return headings.stream().map(ComparisonKey::of)
				.filter(key -> !items.exactly(key).isEmpty() || !items.inside(key).isEmpty()).count();
	}

	/**
	 * What the columns are.
	 *
	 * @throws EvidenceException when two columns would be the same item, or a heading names two items
	 */
	public ColumnPlan match(List<String> headings) throws EvidenceException {
		List<ComparisonKey> keys = headings.stream().map(ComparisonKey::of).toList();
		ColumnRole[] roles = new ColumnRole[keys.size()];
		Arrays.fill(roles, new Unused());
		Map<ColumnRole, Integer> taken = new HashMap<>();
		List<Integer> open = new ArrayList<>();
		for (int i = 0; i < roles.length; i++) {
			if (!take(items.exactly(keys.get(i)), i, headings, roles, taken)) {
				open.add(i);
			}
		}
		for (int i : List.copyOf(open)) {
			SurveyField field = fields.get(keys.get(i).joined());
			if (field != null) {
				open.remove((Integer) i);
				if (taken.putIfAbsent(new OfField(field), i) == null) {
					roles[i] = new OfField(field);
				}
			}
		}
		Set<ColumnRole> exact = Set.copyOf(taken.keySet());
		for (int i : open) {
			Set<Integer> inside = items.inside(keys.get(i));
			if (inside.size() == 1 && !exact.contains(new OfItem(inside.iterator().next()))) {
				take(inside, i, headings, roles, taken);
			}
		}
		return new ColumnPlan(headings, List.of(roles));
	}

	private boolean take(Set<Integer> candidates, int column, List<String> headings, ColumnRole[] roles,
			Map<ColumnRole, Integer> taken) throws EvidenceException {
		if (candidates.isEmpty()) {
			return false;
		}
		String heading = headings.get(column);
		if (candidates.size() > 1) {
			List<String> ids = candidates.stream().map(item -> questionnaire.items().get(item).id()).toList();
			throw new EvidenceException(new LocalizedText(
					"第 %d 列“%s”同时是调查项 %s 的名称,无法判断。请改用调查项代号作列名。".formatted(column + 1, heading, String.join("、", ids)),
					"Column %d \"%s\" is the name of several items: %s. Use the item ids as headings instead."
							.formatted(column + 1, heading, String.join(", ", ids))));
		}
		ColumnRole role = new OfItem(candidates.iterator().next());
		Integer other = taken.putIfAbsent(role, column);
		if (other != null) {
			Item item = questionnaire.items().get(candidates.iterator().next());
			throw new EvidenceException(new LocalizedText(
					"第 %d 列“%s”和第 %d 列“%s”都对应调查项 %s(%s)。请删除或改名其中一列。".formatted(other + 1, headings.get(other),
							column + 1, heading, item.id(), item.name().zh()),
					"Columns %d \"%s\" and %d \"%s\" both belong to item %s (%s). Remove or rename one of them."
							.formatted(other + 1, headings.get(other), column + 1, heading, item.id(),
									item.name().en())));
		}
		roles[column] = role;
		return true;
	}
}
