/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;
import java.util.OptionalDouble;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.methods.internal.ChoiceParameter;

/** The mean consistency index RI of random reciprocal matrices, by the tables in use. */
enum RandomIndex implements ChoiceParameter.Value {

	SAATY_1980("saaty-1980", "Saaty（1980），n 至多 15", "Saaty (1980), n up to 15", 0.58, 0.90, 1.12, 1.24, 1.32, 1.41,
			1.45,
			1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
	SAATY_2005("saaty-2005", "Saaty（2005），n 至多 15", "Saaty (2005), n up to 15", 0.52, 0.89, 1.11, 1.25, 1.35, 1.40,
			1.45,
			1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
	ALONSO_LAMATA_2006("alonso-lamata-2006", "Alonso、Lamata（2006），n 大于 15 时用其拟合式 (1.7699 n − 4.3513) / (n − 1)",
			"Alonso and Lamata (2006); beyond n = 15 their fit (1.7699 n − 4.3513) / (n − 1)", 0.5245, 0.8815, 1.1086,
			1.2479,
			1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838);

	/** The n of the first value of each table. */
	private static final int FIRST = 3;

	/** The parameter. */
	static final ChoiceParameter<RandomIndex> PARAMETER = new ChoiceParameter<>("random-index",
			new LocalizedText("随机一致性指标 RI 的表", "Table of the random index RI"), List.of(values()), SAATY_1980);

	private final Choice choice;
	private final double[] table;

	RandomIndex(String value, String zh, String en, double... table) {
		choice = new Choice(value, new LocalizedText(zh, en));
		this.table = table;
	}

	@Override
	public Choice choice() {
		return choice;
	}

	/** What the table is called. */
	LocalizedText label() {
		return choice.label();
	}

	/** RI for n items, (0, ∞); empty for n up to 2, which are always consistent, and beyond the table. */
	OptionalDouble of(int n) {
		if (n < FIRST) {
			return OptionalDouble.empty();
		}
		if (n - FIRST < table.length) {
			return OptionalDouble.of(table[n - FIRST]);
		}
		return this == ALONSO_LAMATA_2006 ? OptionalDouble.of((1.7699 * n - 4.3513) / (n - 1)) : OptionalDouble.empty();
	}
}
