/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

/** In which way a day differs from the others of its weekday. */
public enum DayKind {
	/** Nobody works (节假日). */
	HOLIDAY,
	/** People work, also where it is at a weekend (调休上班). */
	WORKED
}
