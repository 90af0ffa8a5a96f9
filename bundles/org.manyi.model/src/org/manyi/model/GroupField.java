/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Locale;

/**
 * A property of a response by which slices are cut and groups are made. A period field is derived from the response
 * date.
 */
public enum GroupField {
	SURVEY, UNIT, REGION, CUSTOMER_SEGMENT, PROJECT, STAGE, MODE, SOURCE_FORM,
	/** ISO year and month, {@code 2026-09}. */
	MONTH,
	/** Year and quarter, {@code 2026-Q3}. */
	QUARTER,
	/** Year, {@code 2026}. */
	YEAR;

	/** The word that a user types for it: lower case with hyphens, such as {@code unit}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
