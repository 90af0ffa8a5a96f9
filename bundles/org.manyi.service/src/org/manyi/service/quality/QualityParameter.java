/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A threshold by which findings are made. docs/data-quality.md says where each default comes from. */
public enum QualityParameter {
	/** How many items with a level a straight line has at least. */
	STRAIGHT_LINE_ITEMS("straight-line.items", "5", "2", "5000", true),
	/** How many items a long run has at least … */
	LONG_RUN_ITEMS("long-run.items", "10", "2", "5000", true),
	/** … and how large a part of all items in percent. The larger one of the two counts. */
	LONG_RUN_PERCENT("long-run.percent", "50", "0", "100", false),
	/** Whoever took less than so many percent of the median duration is a speeder. */
	SPEEDER_PERCENT("speeder.percent", "50", "0", "100", false),
	/** How many durations must be known for a median to be trusted. */
	SPEEDER_KNOWN("speeder.known", "10", "1", "1000000000", true),
	/** How many items with a level equal sheets have at least. */
	DUPLICATE_ITEMS("duplicate.items", "5", "2", "5000", true),
	/** How many equal sheets of one place make a set. */
	DUPLICATE_COPIES("duplicate.copies", "2", "2", "1000000000", true),
	/** The highest bound of chance at which a set counts. */
	DUPLICATE_CHANCE("duplicate.chance", "0.05", "0.000000001", "1", false),
	/** A sheet with more than so many percent of the items shown left blank is mostly blank. */
	BLANK_PERCENT("blank.percent", "50", "0", "100", false),
	/** More than so many percent not applicable and blank are too many, for an item and for a group. */
	UNANSWERED_PERCENT("unanswered.percent", "20", "0", "100", false),
	/** How many valid answers an item needs. */
	VALID_ANSWERS("valid.answers", "10", "1", "1000000000", true),
	/** A month with less than so many percent of the median month is too weak. */
	MONTH_LOW_PERCENT("month.low-percent", "50", "0", "100", false),
	/** A month with more than so many percent of the median month is too strong. */
	MONTH_HIGH_PERCENT("month.high-percent", "200", "100", "1000000", false),
	/** How many months with responses are needed to compare them. */
	MONTH_LEAST("month.least", "3", "2", "1000", true),
	/** Below this alpha items may not measure one thing. */
	ALPHA_LOW("alpha.low", "0.7", "0", "1", false),
	/** Above this alpha items may repeat each other. */
	ALPHA_HIGH("alpha.high", "0.95", "0", "1", false),
	/** Below this correlation with the rest an item may not belong to its scale. */
	ITEM_REST_LOW("item-rest.low", "0.3", "-1", "1", false),
	/** How many valid answers each item needs for findings to be made of reliability. */
	RELIABILITY_ANSWERS("reliability.answers", "30", "2", "1000000000", true),
	/** A finding that concerns more than so many percent of the responses is a warning, else a notice. */
	WARNING_PERCENT("warning.percent", "5", "0", "100", false);

	private final String key;
	private final BigDecimal standard;
	private final BigDecimal lowest;
	private final BigDecimal highest;
	private final boolean whole;

	QualityParameter(String key, String standard, String lowest, String highest, boolean whole) {
		this.key = key;
		this.standard = new BigDecimal(standard);
		this.lowest = new BigDecimal(lowest);
		this.highest = new BigDecimal(highest);
		this.whole = whole;
	}

	/** The name by which it is set, such as {@code straight-line.items}. */
	public String key() {
		return key;
	}

	/** The value where none is set. */
	public BigDecimal standard() {
		return standard;
	}

	public BigDecimal lowest() {
		return lowest;
	}

	public BigDecimal highest() {
		return highest;
	}

	/** Whether it takes whole numbers alone. */
	public boolean isWhole() {
		return whole;
	}

	/** The parameter of that name, empty where there is none. */
	public static Optional<QualityParameter> of(String key) {
		return Arrays.stream(values()).filter(parameter -> parameter.key.equals(key)).findFirst();
	}
}
