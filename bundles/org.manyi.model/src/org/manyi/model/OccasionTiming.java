/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Optional;

/** When an occasion arises. */
public sealed interface OccasionTiming {

	/**
	 * At least once in each period of the calendar.
	 *
	 * @param every month, quarter or year
	 */
	record Periodic(PeriodUnit every) implements OccasionTiming {
	}

	/**
	 * After each event of a kind.
	 *
	 * @param event the kind of event, an id such as {@code project-acceptance}
	 * @param name  what such an event is called; empty where the methodology has no word for it but its id
	 * @param due   by when customers are asked; empty where the methodology does not say
	 */
	record AfterEvent(String event, Optional<LocalizedText> name, Optional<DueDate> due) implements OccasionTiming {
	}
}
