/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A response after which its customer is asked again (A §4.1(4)).
 *
 * @param response how the response is known
 * @param customer the customer; empty where the sheet names none
 * @param project  the project; empty for the customer as a whole
 * @param on       the day of the response
 * @param item     the item that was found unsatisfactory; empty where the customer or project as a whole is
 *                 dissatisfied
 */
public record Dissatisfaction(String response, String customer, String project, LocalDate on, Optional<String> item) {

	/** The kind of event that dissatisfaction as a whole is. */
	public static final String WHOLE = "dissatisfied-project";
	/** The kind of event that dissatisfaction with a single item is. */
	public static final String ITEM = "dissatisfied-item";

	/** Whether events of that kind come from responses. */
	public static boolean isFromResponses(String event) {
		return event.equals(WHOLE) || event.equals(ITEM);
	}
}
