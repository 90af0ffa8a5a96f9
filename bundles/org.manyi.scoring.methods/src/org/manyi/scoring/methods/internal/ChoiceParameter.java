/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.OneOf;
import org.manyi.scoring.api.Parameters;

/**
 * A parameter whose values are the constants of an enumeration.
 *
 * @param <E>       the enumeration
 * @param name      by which files and options set it
 * @param label     what it is
 * @param values    the constants, at least two
 * @param byDefault the one in force where nobody says otherwise
 */
public record ChoiceParameter<E extends ChoiceParameter.Value>(String name, LocalizedText label, List<E> values,
		E byDefault) {

	/** A constant that the parameter can be. */
	public interface Value {

		/** How it is written in files and options, and in words. */
		Choice choice();
	}

	public ChoiceParameter {
		values = List.copyOf(values);
	}

	/** What a method declares. */
	public ParameterDefinition definition() {
		return new ParameterDefinition(name, label, new OneOf(values.stream().map(Value::choice).toList()),
				byDefault.choice().value());
	}

	/** The value in force, which is one of the constants: values are checked before a method sees them. */
	public E in(Parameters parameters) {
		String written = parameters.text(name);
		return values.stream().filter(value -> value.choice().value().equals(written)).findFirst().orElseThrow();
	}
}
