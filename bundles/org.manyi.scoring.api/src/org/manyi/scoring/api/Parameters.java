/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values in force of a method's declared parameters, all of them, checked against their types before a method sees
 * them.
 *
 * @param values every declared parameter with its value as written
 */
public record Parameters(SortedMap<String, String> values) {

	public Parameters {
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
	}

	/** The same, of values in any order. */
	public static Parameters of(Map<String, String> values) {
		return new Parameters(new TreeMap<>(values));
	}

	/**
	 * The value as written.
	 *
	 * @throws IllegalArgumentException when the method does not declare the parameter
	 */
	public String text(String name) {
		String value = values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("undeclared parameter " + name);
		}
		return value;
	}

	/**
	 * The value of a parameter that is a {@link ParameterDefinition.Decimal}, exactly as written.
	 *
	 * @throws IllegalArgumentException when the method does not declare the parameter, or it is no number
	 */
	public BigDecimal decimal(String name) {
		return new BigDecimal(text(name));
	}

	/**
	 * The value of a parameter that is a {@link ParameterDefinition.Whole}.
	 *
	 * @throws IllegalArgumentException when the method does not declare the parameter, or it is no {@code int}
	 */
	public int whole(String name) {
		return Integer.parseInt(text(name));
	}

	/**
	 * The ids of the items that are named, in the order they are written in; empty where all are meant.
	 *
	 * @throws IllegalArgumentException when the method does not declare the parameter
	 */
	public List<String> items(String name) {
		String text = text(name);
		return text.equals(ParameterDefinition.Items.ALL) ? List.of() : List.of(text.split(" "));
	}

	/**
	 * The value of a parameter that is a {@link ParameterDefinition.Flag}.
	 *
	 * @throws IllegalArgumentException when the method does not declare the parameter
	 */
	public boolean flag(String name) {
		return Boolean.parseBoolean(text(name));
	}
}
