/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.Type;

class ParameterTypeTest {

	@ParameterizedTest
	@CsvSource({ "choice, ' valid', valid", "choice, Valid, refused", "choice, '', refused", "flag, TRUE, true",
			"flag, yes, refused", "decimal, +0.50, 0.50", "decimal, 1.0000000000000000000000000001, refused",
			"decimal, 1e0, refused", "decimal, NaN, refused", "whole, 007, 7", "whole, 11, refused",
			"whole, -1, refused", "whole, 1.0, refused", "whole, 99999999999999999999, refused",
			"items, ' Q1,  Q2 ', Q1 Q2", "items, all, all", "items, '', refused" })
	void aValueIsTakenInOneFormOrRefused(String type, String written, String accepted) {
		assertEquals(accepted, new ParameterType(type(type)).accept(written).orElse("refused"));
	}

	@ParameterizedTest
	@CsvSource({ "choice, valid | returned", "flag, true | false", "decimal, a number from 0 to 1",
			"whole, an integer from 0 to 10", "items, 'all, or ids of items separated by blanks'" })
	void whatItTakesIsSaid(String type, String values) {
		assertEquals(values, new ParameterType(type(type)).values().en());
	}

	private static Type type(String name) {
		return switch (name) {
			case "choice" -> new ParameterDefinition.OneOf(List.of(new Choice("valid", LocalizedText.same("valid")),
					new Choice("returned", LocalizedText.same("returned"))));
			case "flag" -> new ParameterDefinition.Flag();
			case "decimal" -> new ParameterDefinition.Decimal(BigDecimal.ZERO, BigDecimal.ONE);
			case "items" -> new ParameterDefinition.Items();
			default -> new ParameterDefinition.Whole(0, 10);
		};
	}
}
