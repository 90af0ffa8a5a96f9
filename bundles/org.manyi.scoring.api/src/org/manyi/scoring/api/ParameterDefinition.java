/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.math.BigDecimal;
import java.util.List;

import org.manyi.model.LocalizedText;

/**
 * A parameter that a method or weighting declares.
 *
 * @param name         by which methodology files and options set it: lower case letters, digits and hyphens
 * @param label        what it is
 * @param type         which values it takes
 * @param defaultValue the value in force where nobody says otherwise, as written
 */
public record ParameterDefinition(String name, LocalizedText label, Type type, String defaultValue) {

	/** Which values a parameter takes. */
	public sealed interface Type {
	}

	/**
	 * One of several readings. All choices of a parameter are alternatives of one rule: a measure is computed for each
	 * of them to see whether its verdict depends on the reading.
	 *
	 * @param choices at least two
	 */
	public record OneOf(List<Choice> choices) implements Type {

		public OneOf {
			choices = List.copyOf(choices);
		}
	}

	/**
	 * One reading.
	 *
	 * @param value as written in files and options
	 * @param label the reading in words, as printed beside results
	 */
	public record Choice(String value, LocalizedText label) {
	}

	/**
	 * A decimal in [lowest, highest].
	 *
	 * @param lowest  the smallest value it takes
	 * @param highest the largest value it takes
	 */
	public record Decimal(BigDecimal lowest, BigDecimal highest) implements Type {
	}

	/**
	 * An integer in [lowest, highest].
	 *
	 * @param lowest  the smallest value it takes
	 * @param highest the largest value it takes
	 */
	public record Whole(long lowest, long highest) implements Type {
	}

	/**
	 * Items: their ids separated by blanks, or {@value #ALL}. Whether there are such items is for the method to say,
	 * which is given them.
	 */
	public record Items() implements Type {

		/** Every item of the methodology, whatever their ids. */
		public static final String ALL = "all";
	}

	/** {@code true} or {@code false}. */
	public record Flag() implements Type {
	}
}
