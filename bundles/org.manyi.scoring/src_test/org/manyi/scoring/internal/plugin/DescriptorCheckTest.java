/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.Type;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;

class DescriptorCheckTest {

	private static final Type UNIT_INTERVAL = new ParameterDefinition.Decimal(BigDecimal.ZERO, BigDecimal.ONE);

	private record Scheme(HashMap<String, PlugInDescriptor> described) implements WeightingScheme {

		@Override
		public PlugInDescriptor descriptor() {
			return described.get("");
		}

		@Override
		public Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters) {
			return Set.of();
		}

		@Override
		public ItemWeights weigh(WeightingInput input) {
			throw new UnsupportedOperationException();
		}
	}

	@Test
	void whatCanBeUsedIsTaken() throws Exception {
		PlugInDescriptor descriptor = descriptor("given", "1.0.0", parameter("share", UNIT_INTERVAL, "0.5"));

		assertEquals(descriptor, DescriptorCheck.ofScheme(scheme(descriptor)));
	}

	@Test
	void nothingIsRefused() {
		assertEquals("does not declare id, version, name and source", refusal(new Scheme(new HashMap<>())));
	}

	@Test
	void anIllFormedIdOrVersionIsRefused() {
		assertEquals("declares an ill-formed id “Given” or version “1.0.0”",
				refusal(scheme(descriptor("Given", "1.0.0"))));
		assertEquals("declares an ill-formed id “given” or version “1.0”", refusal(scheme(descriptor("given", "1.0"))));
	}

	@Test
	void wronglyDeclaredParametersAreRefused() {
		Type oneChoice = new ParameterDefinition.OneOf(List.of(new Choice("a", LocalizedText.same("a"))));
		Type sameChoices = new ParameterDefinition.OneOf(
				List.of(new Choice("a", LocalizedText.same("a")), new Choice("a", LocalizedText.same("b"))));

		for (ParameterDefinition wrong : List.of(parameter("Share", UNIT_INTERVAL, "0.5"),
				parameter("share", UNIT_INTERVAL, "2"), parameter("share", oneChoice, "a"),
				parameter("share", sameChoices, "a"))) {
			assertEquals("declares the parameter “" + wrong.name() + "” wrongly",
					refusal(scheme(descriptor("given", "1.0.0", wrong))));
		}
		ParameterDefinition share = parameter("share", UNIT_INTERVAL, "0.5");
		assertEquals("declares the parameter “share” wrongly",
				refusal(scheme(descriptor("given", "1.0.0", share, share))));
	}

	private static String refusal(WeightingScheme scheme) {
		return assertThrows(PlugInFault.class, () -> DescriptorCheck.ofScheme(scheme)).reason().en();
	}

	private static Scheme scheme(PlugInDescriptor descriptor) {
		HashMap<String, PlugInDescriptor> described = new HashMap<>();
		described.put("", descriptor);
		return new Scheme(described);
	}

	private static PlugInDescriptor descriptor(String id, String version, ParameterDefinition... parameters) {
		return new PlugInDescriptor(id, version, LocalizedText.same("Given"), "test", List.of(parameters));
	}

	private static ParameterDefinition parameter(String name, Type type, String defaultValue) {
		return new ParameterDefinition(name, LocalizedText.same(name), type, defaultValue);
	}
}
