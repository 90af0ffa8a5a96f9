/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Answer;
import org.manyi.model.Item;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.Exclusion;
import org.manyi.store.api.workspace.StoredResponse;
import org.manyi.store.api.workspace.SurveyDescription;

/**
 * A response as it is now, with everything that was decided on it.
 *
 * @param survey      its survey
 * @param response    the response
 * @param file        the name of the file it came from, without its folder
 * @param opinions    what it says in words; nothing where it is not counted
 * @param corrections of its answers, the first one first
 * @param exclusion   by which it is excluded; empty where it is not
 */
public record ResponseRecord(SurveyDescription survey, StoredResponse response, String file,
		ResponseFact.Opinions opinions, List<Correction> corrections, Optional<Exclusion> exclusion) {

	public ResponseRecord {
		corrections = List.copyOf(corrections);
	}

	/**
	 * An answer as it came and as it is now.
	 *
	 * @param item         to which item
	 * @param original     as it came
	 * @param originalText the text as it came where {@code original} is invalid and was corrected, else the empty text
	 * @param present      as it is now
	 * @param corrections  what was made of it, the first one first; empty where it is as it came
	 */
	public record Given(Item item, Answer original, String originalText, Answer present, List<Correction> corrections) {

		public Given {
			corrections = List.copyOf(corrections);
		}
	}

	/** The answers, one per item of the survey, in order. */
	public List<Given> answers() {
		List<Given> answers = new ArrayList<>();
		List<Item> items = survey.questionnaire().items();
		for (int place = 0; place < items.size(); place++) {
			Item item = items.get(place);
			Answer present = response.answers().get(place);
			List<Correction> own = corrections.stream().filter(correction -> correction.itemId().equals(item.id()))
					.toList();
			Optional<Correction> first = own.stream().findFirst();
			answers.add(new Given(item, first.map(Correction::original).orElse(present),
					first.map(Correction::originalText).orElse(""), present, own));
		}
		return answers;
	}
}
