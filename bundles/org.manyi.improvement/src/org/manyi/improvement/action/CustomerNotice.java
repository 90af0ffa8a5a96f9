/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;

/**
 * What a customer was told: the answer to what the customer said (答复), or the feedback on what came of it (反馈).
 *
 * @param customer who; the empty text where nobody knows whose sheet it was, and all were told
 * @param text     what; not blank
 * @param by       who told it
 * @param on       the day
 */
public record CustomerNotice(String customer, String text, String by, LocalDate on) {

	public CustomerNotice {
		if (text.isBlank()) {
			throw new IllegalArgumentException("a notice without words");
		}
	}
}
