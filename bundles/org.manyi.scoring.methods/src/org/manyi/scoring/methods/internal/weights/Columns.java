/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.manyi.model.Item;
import org.manyi.scoring.api.ScoringException;

/** The columns that vary, normalised. */
final class Columns {

	private final Observations observations;
	private final Normalisation normalisation;
	private final Map<Item, Column> raw = new LinkedHashMap<>();
	private final Map<Item, DoubleUnaryOperator> normalised = new LinkedHashMap<>();

	Columns(Observations observations, List<Item> items, Normalisation normalisation) throws ScoringException {
		this.observations = observations;
		this.normalisation = normalisation;
		for (Item item : items) {
			Column column = observations.column(item.id());
			raw.put(item, column);
			if (column.varies()) {
				normalised.put(item, normalisation.of(item, column, observations.costs().contains(item.id())));
			}
		}
	}

	/** The items whose column varies, in questionnaire order. */
	List<Item> varying() {
		return List.copyOf(normalised.keySet());
	}

	/** How many rows have a value of the item. */
	long count(Item item) {
		return raw(item).count();
	}

	/** The column of an item that varies. */
	Column of(Item item) {
		return mapped(raw(item), operator(item));
	}

	/** The rows that have a value of two items that vary. */
	List<JointFrequency> pairs(Item first, Item second) {
		DoubleUnaryOperator one = operator(first);
		DoubleUnaryOperator other = operator(second);
		List<JointFrequency> pairs = new ArrayList<>();
		for (JointFrequency pair : observations.pairs(first.id(), second.id())) {
			pairs.add(new JointFrequency(one.applyAsDouble(pair.first()), other.applyAsDouble(pair.second()),
					pair.count()));
		}
		return pairs;
	}

	/** Whether costs were named although the columns are taken as given. */
	boolean costsMakeNoDifference() {
		return normalisation == Normalisation.NONE && !observations.costs().isEmpty();
	}

	static Column mapped(Column column, DoubleUnaryOperator operator) {
		return new Column(column.frequencies().stream()
				.map(frequency -> new Frequency(operator.applyAsDouble(frequency.value()), frequency.count()))
				.toList());
	}

	private Column raw(Item item) {
		Column column = raw.get(item);
		if (column == null) {
			throw new IllegalArgumentException("no column " + item.id());
		}
		return column;
	}

	private DoubleUnaryOperator operator(Item item) {
		DoubleUnaryOperator operator = normalised.get(item);
		if (operator == null) {
			throw new IllegalArgumentException("the column " + item.id() + " does not vary");
		}
		return operator;
	}
}
