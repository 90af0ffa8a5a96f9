/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.scoring.api.IntermediateValue;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.internal.plugin.PlugInFault;
import org.manyi.scoring.internal.plugin.SizeCheck;

/** Refuses weights that nobody could use. */
final class WeightsCheck {

	private final Set<String> items;

	/**
	 * @param weighed the items that may be weighed
	 */
	WeightsCheck(List<Item> weighed) {
		items = weighed.stream().map(Item::id).collect(Collectors.toSet());
	}

	/** The weights, when they can be used. */
	ItemWeights checked(@Nullable ItemWeights weights) throws PlugInFault {
		if (weights == null) {
			throw new PlugInFault("没有返回权数", "returned no weights");
		}
		for (Map.Entry<String, Rational> entry : weights.raw().entrySet()) {
			SheetCheck.checkPresent(entry.getValue(), "ItemWeights.raw");
			SizeCheck.number(entry.getValue());
			if (!items.contains(entry.getKey())) {
				throw new PlugInFault("给不存在的“" + entry.getKey() + "”赋了权",
						"weighed “" + entry.getKey() + "”, which does not exist");
			}
			if (entry.getValue().signum() < 0) {
				throw new PlugInFault("给“" + entry.getKey() + "”的权数为负：" + entry.getValue(),
						"returned a negative weight for “" + entry.getKey() + "”: " + entry.getValue());
			}
		}
		SizeCheck sizes = new SizeCheck();
		for (IntermediateValue step : weights.intermediate()) {
			SheetCheck.checkPresent(step.itemId(), "IntermediateValue.itemId");
			SheetCheck.checkPresent(step.dimensionId(), "IntermediateValue.dimensionId");
			Derivation derivation = step.derivation();
			SheetCheck.checkPresent(derivation, "IntermediateValue.derivation");
			SheetCheck.checkPresent(derivation.symbol(), "Derivation.symbol");
			SheetCheck.checkPresent(derivation.subject(), "Derivation.subject");
			SheetCheck.checkPresent(derivation.expression(), "Derivation.expression");
			SheetCheck.checkPresent(derivation.value(), "Derivation.value");
			sizes.derivation(derivation);
		}
		SheetCheck.checkWarnings(weights.warnings());
		return weights;
	}
}
