/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.List;

import org.manyi.model.LocalizedText;

/**
 * One way in which reading a file can be corrected.
 *
 * @param key    such as {@code encoding}
 * @param name   what the user sees
 * @param values the values allowed, in the order they are shown; empty where any text is
 */
public record ReadOption(String key, LocalizedText name, List<String> values) {

	/** The common keys. */
	public static final String ENCODING = "encoding";
	public static final String SEPARATOR = "separator";
	public static final String HEADER_ROWS = "header-rows";
	public static final String SHEET = "sheet";
	public static final String TOOL = "tool";
	/** Its values are those of {@link DayMonthOrder#word()}. */
	public static final String DATES = "dates";

	public ReadOption {
		values = List.copyOf(values);
	}
}
