/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;

/**
 * Another reading of a measure: one parameter changed.
 *
 * @param parameter  the parameter changed
 * @param choice     its other value
 * @param parameters all parameters with that change
 */
record AlternativeReading(String parameter, String choice, Parameters parameters) {

	/** The other readings of a call: each parameter that is a choice, changed by itself, in declared order. */
	static List<AlternativeReading> of(PlugInDescriptor descriptor, Parameters inForce) {
		List<AlternativeReading> readings = new ArrayList<>();
		for (ParameterDefinition parameter : descriptor.parameters()) {
			if (parameter.type() instanceof ParameterDefinition.OneOf oneOf) {
				oneOf.choices().stream().map(Choice::value)
						.filter(value -> !value.equals(inForce.text(parameter.name())))
						.forEach(value -> readings.add(changed(inForce, parameter.name(), value)));
			}
		}
		return readings;
	}

	private static AlternativeReading changed(Parameters inForce, String parameter, String choice) {
		Map<String, String> values = new TreeMap<>(inForce.values());
		values.put(parameter, choice);
		return new AlternativeReading(parameter, choice, Parameters.of(values));
	}
}
