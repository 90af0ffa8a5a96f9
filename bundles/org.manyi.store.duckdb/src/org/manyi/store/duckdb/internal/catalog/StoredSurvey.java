/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.util.List;

import org.manyi.store.api.workspace.SurveyDescription;

/**
 * A survey and where its responses are.
 *
 * @param number         its number in the store, [1, ∞)
 * @param description    as users know it
 * @param questionnaires the versions of its questionnaire, the first one first
 */
public record StoredSurvey(int number, SurveyDescription description, List<StoredQuestionnaire> questionnaires) {

	public StoredSurvey {
		questionnaires = List.copyOf(questionnaires);
	}

	/** How many items the survey has. */
	public int items() {
		return description.questionnaire().items().size();
	}

	/** The place of an item, -1 where the survey has no such item. */
	public int placeOf(String itemId) {
		for (int place = 0; place < items(); place++) {
			if (description.questionnaire().items().get(place).id().equals(itemId)) {
				return place;
			}
		}
		return -1;
	}

	/**
	 * One version of a questionnaire.
	 *
	 * @param number which is also that of its table
	 * @param items  the places in the survey of the items it asks, ascending; the others were not shown
	 */
	public record StoredQuestionnaire(int number, List<Integer> items) {

		public StoredQuestionnaire {
			items = List.copyOf(items);
		}
	}
}
