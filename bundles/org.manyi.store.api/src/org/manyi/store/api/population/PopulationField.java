/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

/** What is said of an entry of a population. */
public enum PopulationField {
	NAME, LEVEL, CUSTOMER, PROJECT, ROLE, REGION, UNIT,
	/** The day on which a project was accepted (验收日期). */
	ACCEPTED_ON,
	/** The first day of validity. */
	VALID_FROM,
	/** The last day of validity. */
	VALID_UNTIL,
	/** The id of a survey of the workspace. */
	SURVEY,
	/** See {@link OccasionKind}. */
	OCCASION,
	/** How many questionnaires were sent (发放). */
	QUESTIONNAIRES,
	/** How many of them reached somebody. */
	REACHED,
	/** The number of an event among those of its kind (事件编号). */
	ID,
	/** The kind of event, as occasions of methodologies name it (事件类型). */
	EVENT_KIND,
	/** When an event began. */
	BEGAN,
	/** When it was closed, accepted or completed. */
	ENDED,
	/** A day of the calendar. */
	DATE,
	/** See {@link DayKind}. */
	DAY_KIND
}
