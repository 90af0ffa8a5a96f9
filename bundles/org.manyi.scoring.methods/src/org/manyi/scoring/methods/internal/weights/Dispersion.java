/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.methods.internal.ChoiceParameter;

/** Which standard deviation σ is. */
enum Dispersion implements ChoiceParameter.Value {

	SAMPLE("sample", "样本标准差：√(Σ(x − μ)² / (m − 1))", "of the sample: √(Σ(x − μ)² / (m − 1))"),
	POPULATION("population", "总体标准差：√(Σ(x − μ)² / m)", "of the population: √(Σ(x − μ)² / m)");

	/** The parameter. */
	static final ChoiceParameter<Dispersion> PARAMETER = new ChoiceParameter<>("deviation",
			new LocalizedText("标准差", "Standard deviation"), List.of(values()), SAMPLE);

	private final Choice choice;

	Dispersion(String value, String zh, String en) {
		choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}

	/** σ of a column that varies, (0, ∞). */
	double of(Column column) {
		return Math.sqrt(column.squares() / (this == SAMPLE ? column.count() - 1 : column.count()));
	}
}
