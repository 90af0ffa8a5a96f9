/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.OneOf;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.service.compare.OptionChoice;
import org.manyi.service.compare.Variant;

/** Finds what a methodology may read or weigh otherwise. */
record OtherReadings(ScoringExecutor executor) {

	List<OptionChoice> of(Methodology methodology) {
		List<OptionChoice> choices = new ArrayList<>();
		try {
			ScoringPlan plan = executor.plan(methodology, Map.of());
			plan.plugIns().forEach(plugIn -> plugIn.parameters()
					.forEach(parameter -> choices.addAll(choices(plan, plugIn, parameter))));
		} catch (OptionException e) {
			throw new IllegalStateException(e); // no option is given
		}
		for (PlugInDescriptor scheme : executor.weightings()) {
			boolean own = methodology.weighting().frozen().isEmpty()
					&& scheme.id().equals(methodology.weighting().call().methodId());
			boolean known = choices.stream().anyMatch(choice -> choice.value().equals(scheme.id())
					&& choice.key().equals(Variant.WEIGHTING));
			if (!own && !known) {
				choices.add(new OptionChoice(Variant.WEIGHTING, scheme.id(),
						new LocalizedText("权数：" + scheme.name().zh(), "Weights: " + scheme.name().en())));
			}
		}
		return List.copyOf(choices);
	}

	private static List<OptionChoice> choices(ScoringPlan plan, PlugInDescriptor plugIn,
			ParameterDefinition parameter) {
		if (!(parameter.type() instanceof OneOf oneOf)) {
			return List.of();
		}
		String key = plugIn.id() + "." + parameter.name();
		Optional<String> inForce = plan.readings().stream().filter(reading -> reading.subject().equals(key)).findFirst()
				.flatMap(reading -> reading.value());
		return oneOf.choices().stream().filter(choice -> inForce.filter(choice.value()::equals).isEmpty())
				.map(choice -> new OptionChoice(key, choice.value(),
						new LocalizedText(plugIn.name().zh() + "：" + choice.label().zh(),
								plugIn.name().en() + ": " + choice.label().en())))
				.toList();
	}
}
