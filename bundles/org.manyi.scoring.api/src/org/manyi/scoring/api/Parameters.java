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

	public BigDecimal decimal(String name) {
		return new BigDecimal(text(name));
	}

	public int whole(String name) {
		return Integer.parseInt(text(name));
	}

	/** The ids of the items that are named; empty where all are meant. */
	public List<String> items(String name) {
		String text = text(name);
		return text.equals(ParameterDefinition.Items.ALL) ? List.of() : List.of(text.split(" "));
	}

	public boolean flag(String name) {
		return Boolean.parseBoolean(text(name));
	}
}
