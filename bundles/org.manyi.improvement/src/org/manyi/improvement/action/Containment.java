/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;

/**
 * What was done at once (应急处置), so that what went wrong does no more harm.
 *
 * @param text what; not blank
 * @param by   who did it
 * @param on   the day
 */
public record Containment(String text, String by, LocalDate on) {

	public Containment {
		if (text.isBlank()) {
			throw new IllegalArgumentException("a containment without words");
		}
	}
}
