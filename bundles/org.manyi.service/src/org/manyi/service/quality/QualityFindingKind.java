/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is looked for. */
public enum QualityFindingKind {
	/** Responses with the same level on all items they answer. */
	STRAIGHT_LINE,
	/** Responses with the same level on many neighbouring items. */
	LONG_RUN,
	/** Responses that took far less time than others. */
	SPEEDER,
	/** Responses with exactly the answers of others of the same day, unit, … */
	DUPLICATE,
	/** Responses with an answer that the scale does not have. */
	INVALID_ANSWER,
	/** Responses that leave most items blank. */
	MOSTLY_BLANK,
	/** An item that many do not answer. */
	ITEM_UNANSWERED,
	/** A group in which many answers are missing. */
	GROUP_UNANSWERED,
	/** An item with few valid answers. */
	FEW_VALID,
	/** A month with far fewer responses than others. */
	MONTH_LOW,
	/** A month with far more responses than others. */
	MONTH_HIGH,
	/** Months without a response between others that have some. */
	MONTH_GAP,
	/** Responses without a readable date in a survey that has dates. */
	UNDATED,
	/** Names of units, regions or the like that differ by case, width or what nobody sees alone. */
	NAMES_ALIKE,
	/** A scale with a low alpha. */
	ALPHA_LOW,
	/** A scale with a very high alpha. */
	ALPHA_HIGH,
	/** An item that does not go with the others of its scale. */
	ITEM_REST_LOW;

	/** The word by which it is named in documents and commands, such as {@code straight-line}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind of that code, empty where there is none. */
	public static Optional<QualityFindingKind> of(String code) {
		return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
	}
}
