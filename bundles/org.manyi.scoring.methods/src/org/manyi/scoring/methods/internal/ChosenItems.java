/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.List;

import org.manyi.model.Dimension;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringException;

/** The parameter {@code items}: the items a figure is made of, all of them where nobody says otherwise. */
final class ChosenItems {

	private static final String NAME = "items";

	static final ParameterDefinition DEFINITION = new ParameterDefinition(NAME,
			new LocalizedText("计入的调查项", "Items that enter"), new ParameterDefinition.Items(),
			ParameterDefinition.Items.ALL);

	private ChosenItems() {
	}

	/** Those of the named items that there are; all where none is named. */
	static List<Item> known(Parameters parameters, IndicatorSet indicators) {
		List<String> named = parameters.items(NAME);
		return indicators.items().stream()
				.filter(item -> named.isEmpty() || named.stream().anyMatch(item.id()::equalsIgnoreCase)).toList();
	}

	/**
	 * The indicators without the items that were not chosen, and without dimensions of which none was.
	 *
	 * @throws ScoringException when an item is named that there is none of
	 */
	static IndicatorSet in(Parameters parameters, IndicatorSet indicators) throws ScoringException {
		List<String> ids = indicators.items().stream().map(Item::id).toList();
		List<String> unknown = parameters.items(NAME).stream()
				.filter(name -> ids.stream().noneMatch(name::equalsIgnoreCase)).toList();
		if (!unknown.isEmpty()) {
			throw new ScoringException(new LocalizedText(
					"参数 items 所写的调查项不存在：" + String.join("、", unknown) + "。现有调查项：" + String.join("、", ids) + "。",
					"The parameter items names items that do not exist: " + String.join(", ", unknown) + ". There are: "
							+ String.join(", ", ids) + "."));
		}
		List<Item> chosen = known(parameters, indicators);
		List<String> chosenIds = chosen.stream().map(Item::id).toList();
		List<Dimension> dimensions = new ArrayList<>();
		for (Dimension dimension : indicators.dimensions()) {
			List<String> left = dimension.itemIds().stream().filter(chosenIds::contains).toList();
			if (!left.isEmpty()) {
				dimensions.add(new Dimension(dimension.id(), dimension.name(), left, dimension.weight()));
			}
		}
		return new IndicatorSet(indicators.index(), dimensions, chosen);
	}
}
