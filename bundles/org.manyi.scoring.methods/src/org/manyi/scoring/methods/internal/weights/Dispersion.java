/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.OneOf;
import org.manyi.scoring.api.Parameters;

/** Which standard deviation σ is. */
enum Dispersion {

	SAMPLE("sample", "样本标准差：√(Σ(x − μ)² / (m − 1))", "of the sample: √(Σ(x − μ)² / (m − 1))"),
	POPULATION("population", "总体标准差：√(Σ(x − μ)² / m)", "of the population: √(Σ(x − μ)² / m)");

	private static final String NAME = "deviation";

	private final Choice choice;

	Dispersion(String value, String zh, String en) {
		choice = new Choice(value, new LocalizedText(zh, en));
	}

	/** The parameter. */
	static ParameterDefinition definition() {
		List<Choice> choices = Stream.of(values()).map(value -> value.choice).toList();
		return new ParameterDefinition(NAME, new LocalizedText("标准差", "Standard deviation"), new OneOf(choices),
				SAMPLE.choice.value());
	}

	/** The value in force. */
	static Dispersion in(Parameters parameters) {
		return Stream.of(values()).filter(value -> value.choice.value().equals(parameters.text(NAME))).findFirst()
				.orElseThrow();
	}

	/** σ of a column that varies, (0, ∞). */
	double of(Column column) {
		return Math.sqrt(column.squares() / (this == SAMPLE ? column.count() - 1 : column.count()));
	}
}
