/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;
import java.util.List;

/**
 * A step decided in an action (措施).
 *
 * @param text     what is to be done; not blank
 * @param owner    the unit that does it; not blank
 * @param due      the last day on which it is done in time
 * @param evidence what shows that it was carried out; empty until then
 */
public record Countermeasure(String text, String owner, LocalDate due, List<ImplementationEvidence> evidence) {

	public Countermeasure {
		if (text.isBlank() || owner.isBlank()) {
			throw new IllegalArgumentException("a countermeasure needs words and an owner");
		}
		evidence = List.copyOf(evidence);
	}

	/** Whether there is evidence that it was carried out. */
	public boolean implemented() {
		return !evidence.isEmpty();
	}

	/**
	 * Whether its day has passed without evidence.
	 *
	 * @param today the day asked for; the due date itself is in time
	 */
	public boolean overdue(LocalDate today) {
		return !implemented() && today.isAfter(due);
	}
}
