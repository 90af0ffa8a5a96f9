/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.manyi.exchange.internal.columns.ColumnRole.OfItem;
import org.manyi.exchange.internal.columns.ColumnRole.Unused;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;

/** Roles given to columns so far. */
final class RoleAssignment {

	private final List<String> headings;
	private final Questionnaire questionnaire;
	private final Map<ColumnRole, Integer> columns = new HashMap<>();
	private final Map<Integer, ColumnRole> roles = new HashMap<>();

	RoleAssignment(List<String> headings, Questionnaire questionnaire) {
		this.headings = headings;
		this.questionnaire = questionnaire;
	}

	/** Gives a column the role unless another has it already. */
	void assignFirst(int column, ColumnRole role) {
		if (columns.putIfAbsent(role, column) == null) {
			roles.put(column, role);
		}
	}

	/**
	 * Makes a column an item's.
	 *
	 * @param candidates the items its heading means; none leaves the column as it is
	 * @throws EvidenceException when there are several, or another column is that item
	 */
	void assignItem(int column, Set<Integer> candidates) throws EvidenceException {
		if (candidates.isEmpty()) {
			return;
		}
		if (candidates.size() > 1) {
			throw ambiguous(column, candidates);
		}
		Item item = questionnaire.items().get(candidates.iterator().next());
		OfItem role = new OfItem(candidates.iterator().next());
		Integer other = columns.putIfAbsent(role, column);
		if (other != null) {
			throw twice(other, column, item);
		}
		roles.put(column, role);
	}

	private EvidenceException ambiguous(int column, Set<Integer> candidates) {
		List<String> ids = candidates.stream().map(item -> questionnaire.items().get(item).id()).toList();
		return new EvidenceException(new LocalizedText(
				"第 %d 列“%s”同时是调查项 %s 的名称，无法判断。请改用调查项代号作列名。".formatted(column + 1, headings.get(column),
						String.join("、", ids)),
				"Column %d \"%s\" is the name of several items: %s. Use the item ids as headings instead."
						.formatted(column + 1, headings.get(column), String.join(", ", ids))));
	}

	private EvidenceException twice(int first, int second, Item item) {
		return new EvidenceException(new LocalizedText(
				"第 %d 列“%s”和第 %d 列“%s”都对应调查项 %s（%s）。请删除或改名其中一列。".formatted(first + 1, headings.get(first),
						second + 1, headings.get(second), item.id(), item.name().zh()),
				"Columns %d \"%s\" and %d \"%s\" both belong to item %s (%s). Remove or rename one of them.".formatted(
						first + 1, headings.get(first), second + 1, headings.get(second), item.id(),
						item.name().en())));
	}

	/** The columns without a role. */
	List<Integer> open() {
		return IntStream.range(0, headings.size()).filter(column -> !roles.containsKey(column)).boxed().toList();
	}

	/** Whether every item has its column. */
	boolean hasAllItems() {
		for (int item = 0; item < questionnaire.items().size(); item++) {
			if (!columns.containsKey(new OfItem(item))) {
				return false;
			}
		}
		return true;
	}

	/** The roles given. */
	Set<ColumnRole> taken() {
		return Set.copyOf(columns.keySet());
	}

	ColumnRole roleOf(int column) {
		return roles.getOrDefault(column, new Unused());
	}
}
