/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Reading;

class ReadingsTest {

	private static final PlugInDescriptor METHOD = new PlugInDescriptor("box", "1.0.0", LocalizedText.same("box"), "",
			List.of(new ParameterDefinition("items", LocalizedText.same("items"), new ParameterDefinition.Items(),
					"all"),
					new ParameterDefinition("top", LocalizedText.same("top"), new ParameterDefinition.Whole(1, 10),
							"2")));

	@Test
	void whereAMethodIsCalledBySeveralValuesEachReadingSaysWhatItGoverns() {
		Readings readings = new Readings(List.of(), Map.of());
		readings.add(METHOD, parameters("all"), Reading.SCORING);
		readings.add(METHOD, parameters("Q1"), "first");
		readings.add(METHOD, parameters("all"), "second");

		assertEquals(List.of("box.items=all [scoring, second]", "box.top=2 []", "box.items=Q1 [first]"),
				words(readings));
	}

	@Test
	void oneValueHoldsEverywhere() {
		Readings readings = new Readings(List.of(), Map.of());
		readings.add(METHOD, parameters("all"), Reading.SCORING);
		readings.add(METHOD, parameters("all"), "first");

		assertEquals(List.of("box.items=all []", "box.top=2 []"), words(readings));
	}

	private static List<String> words(Readings readings) {
		return readings.all().stream()
				.map(reading -> reading.subject() + "=" + value(reading.value()) + " " + reading.places()).toList();
	}

	private static String value(Optional<String> value) {
		return value.orElseThrow();
	}

	private static Parameters parameters(String items) {
		return Parameters.of(Map.of("items", items, "top", "2"));
	}
}
