/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/** The calendar length of a period. */
public enum PeriodUnit {
	/** A calendar month. */
	MONTH,
	/** Three calendar months, from January, April, July or October on. */
	QUARTER,
	/** A calendar year. */
	YEAR
}
