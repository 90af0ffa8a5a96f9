/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.internal.effect;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Answer;
import org.manyi.model.Item;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact;

/**
 * What a customer answered.
 *
 * @param customer the empty text where the sheet names none
 * @param day      the response date; empty where it is not known
 * @param number   of the response
 * @param levels   the scores of its levels, by item
 */
record Sheet(String customer, Optional<LocalDate> day, long number, Map<String, Integer> levels) {

	Sheet {
		levels = Map.copyOf(levels);
	}

	/** @param items of its survey, in order */
	static Sheet of(FoundResponse response, List<Item> items) {
		Map<String, Integer> levels = new HashMap<>();
		if (response.fact() instanceof ResponseFact.OfSlice(List<Answer> answers)) {
			for (int place = 0; place < Math.min(answers.size(), items.size()); place++) {
				if (answers.get(place) instanceof Answer.OfLevel(int score)) {
					levels.put(items.get(place).id(), score);
				}
			}
		}
		return new Sheet(response.customer().strip(), response.day(), response.response(), levels);
	}
}
