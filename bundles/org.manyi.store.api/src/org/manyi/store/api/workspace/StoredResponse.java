/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Answer;

/**
 * A response as it is now.
 *
 * @param key      which one
 * @param status   whether it is counted
 * @param date     the response date; empty where it is not known
 * @param unit     the unit; the empty text where the source does not say
 * @param customer the customer; the empty text where the source does not say
 * @param answers  one per item of the survey, in order, corrections included
 */
public record StoredResponse(ResponseKey key, ResponseStatus status, Optional<LocalDate> date, String unit,
		String customer,
		List<Answer> answers) {

	public StoredResponse {
		answers = List.copyOf(answers);
	}
}
