/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rule;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Reading;

/** States the readings in force: what a methodology says of a parameter holds until an option changes it. */
final class Readings {

	private final List<Rule> rules;
	private final Map<String, String> options;
	/** Each with the places it governs. */
	private final Map<Reading, List<String>> readings = new LinkedHashMap<>();

	/**
	 * @param rules   the methodology's
	 * @param options what differs from the methodology, by {@code methodId.parameter}
	 */
	Readings(List<Rule> rules, Map<String, String> options) {
		this.rules = rules;
		this.options = options;
	}

	/**
	 * Adds a reading for each parameter of a call.
	 *
	 * @param place whose call it is: {@link Reading#SCORING} or the id of a measure
	 */
	void add(PlugInDescriptor descriptor, Parameters parameters, String place) {
		for (ParameterDefinition parameter : descriptor.parameters()) {
			String subject = descriptor.id() + "." + parameter.name();
			String value = parameters.text(parameter.name());
			boolean approved = !options.containsKey(subject);
			Optional<Rule> rule = rules.stream().filter(candidate -> candidate.subject().equals(subject)).findFirst();
			Reading reading = new Reading(subject, Optional.of(value),
					rule.filter(known -> approved).map(Rule::text).orElseGet(() -> words(parameter, value)),
					rule.filter(known -> approved).map(Rule::mark), rule.flatMap(Rule::clause), approved);
			readings.computeIfAbsent(reading, first -> new ArrayList<>()).add(place);
		}
	}

	/** The readings of parameters, then the rules that speak of no parameter. */
	List<Reading> all() {
		List<Reading> all = new ArrayList<>();
		readings.forEach((reading, places) -> all.add(hasOtherValues(reading) ? reading.at(places) : reading));
		for (Rule rule : rules) {
			if (readings.keySet().stream().noneMatch(reading -> reading.subject().equals(rule.subject()))) {
				all.add(new Reading(rule.subject(), Optional.empty(), rule.text(), Optional.of(rule.mark()),
						rule.clause(), true));
			}
		}
		return all;
	}

	private boolean hasOtherValues(Reading reading) {
		return readings.keySet().stream()
				.anyMatch(other -> other.subject().equals(reading.subject()) && !other.value().equals(reading.value()));
	}

	private static LocalizedText words(ParameterDefinition parameter, String value) {
		LocalizedText words = LocalizedText.same(value);
		if (parameter.type() instanceof ParameterDefinition.OneOf oneOf) {
			words = oneOf.choices().stream().filter(choice -> choice.value().equals(value)).map(Choice::label)
					.findFirst().orElse(words);
		}
		return new LocalizedText(parameter.label().zh() + "：" + words.zh(), parameter.label().en() + ": " + words.en());
	}
}
